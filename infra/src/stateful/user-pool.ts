import { Duration, RemovalPolicy } from "aws-cdk-lib";
import {
  AccountRecovery,
  FeaturePlan,
  Mfa,
  OAuthScope,
  UserPool,
  UserPoolClient,
  UserPoolDomain,
} from "aws-cdk-lib/aws-cognito";
import type { Construct } from "constructs";
import type { Environment } from "../environment.ts";

const CALLBACK = "/auth/callback";

/** Accounts of people without ProConnect: created by an operator, second factor always asked. */
export const createUserPool = (scope: Construct, { name, domain }: Environment) => {
  const pool = new UserPool(scope, "UserPool", {
    userPoolName: `ipt-${name}`,
    selfSignUpEnabled: false,
    signInAliases: { email: true },
    signInCaseSensitive: false,
    autoVerify: { email: true },
    accountRecovery: AccountRecovery.EMAIL_ONLY,
    mfa: Mfa.REQUIRED,
    mfaSecondFactor: { sms: false, otp: true },
    featurePlan: FeaturePlan.ESSENTIALS,
    passwordPolicy: {
      minLength: 12,
      requireDigits: true,
      requireLowercase: true,
      requireUppercase: true,
      requireSymbols: true,
      tempPasswordValidity: Duration.days(3),
    },
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  const pages = new UserPoolDomain(scope, "UserPoolDomain", {
    userPool: pool,
    cognitoDomain: { domainPrefix: domain.replaceAll(".", "-") },
  });
  const client = new UserPoolClient(scope, "UserPoolClient", {
    userPool: pool,
    generateSecret: true,
    preventUserExistenceErrors: true,
    authFlows: {},
    oAuth: {
      flows: { authorizationCodeGrant: true },
      scopes: [OAuthScope.OPENID, OAuthScope.EMAIL, OAuthScope.PROFILE],
      callbackUrls: [`https://${domain}${CALLBACK}`],
      logoutUrls: [`https://${domain}/`],
    },
    accessTokenValidity: Duration.hours(1),
    idTokenValidity: Duration.hours(1),
    refreshTokenValidity: Duration.hours(8),
    enableTokenRevocation: true,
  });
  return { pool, pages, client };
};
