import {
  type Json,
  type JsonObject,
  listOf,
  objectOf,
  resourcesOf,
  type Templates,
  textOf,
} from "../synthesise.ts";

export const ACCOUNT = "111111111111";
export const REGION = "eu-west-3";

const PSEUDO: Readonly<Record<string, string>> = {
  "AWS::AccountId": ACCOUNT,
  "AWS::Partition": "aws",
  "AWS::Region": REGION,
  "AWS::URLSuffix": "amazonaws.com",
};

/** How the ARN of a resource that has a physical name is made. */
const arnOf = (type: string, properties: JsonObject, logicalId: string): string => {
  const name = (property: string): string => textOf(properties[property]) || logicalId;
  const regional = (service: string, rest: string): string =>
    `arn:aws:${service}:${REGION}:${ACCOUNT}:${rest}`;
  const made: Readonly<Record<string, () => string>> = {
    "AWS::DynamoDB::GlobalTable": () => regional("dynamodb", `table/${name("TableName")}`),
    "AWS::KMS::Key": () => regional("kms", `key/${logicalId}`),
    "AWS::SQS::Queue": () => regional("sqs", name("QueueName")),
    "AWS::IAM::Role": () => `arn:aws:iam::${ACCOUNT}:role/${name("RoleName")}`,
    "AWS::Lambda::Function": () => regional("lambda", `function:${name("FunctionName")}`),
    "AWS::Lambda::Alias": () => regional("lambda", `function:${logicalId}`),
    "AWS::SecretsManager::Secret": () => regional("secretsmanager", `secret:${name("Name")}`),
    "AWS::S3::Bucket": () => `arn:aws:s3:::${logicalId}`,
  };
  return made[type]?.() ?? `${type}/${logicalId}`;
};

/** Resolves what CloudFormation would, to texts; names it can't know are replaced by logical ids. */
export const resolver = (templates: Templates) => {
  const all = Object.values(templates);
  const exported = new Map(
    all.flatMap((template) =>
      Object.values(objectOf(template["Outputs"])).flatMap((output): [string, Json][] => {
        const { Export, Value } = objectOf(output);
        return Value === undefined ? [] : [[textOf(objectOf(Export)["Name"]), Value]];
      }),
    ),
  );
  const resources = new Map(all.flatMap((template) => [...resourcesOf(template)]));

  const attribute = (id: string, name: string): string => {
    const resource = resources.get(id);
    if (!resource) throw new Error(`no resource ${id}`);
    const arn = arnOf(resource.Type, resource.Properties, id);
    return name === "StreamArn" ? `${arn}/stream/label` : arn;
  };

  const reference = (id: string): string => {
    if (id in PSEUDO) return PSEUDO[id] ?? "";
    const resource = resources.get(id);
    if (!resource) throw new Error(`no resource ${id}`);
    const named = textOf(resource.Properties["TableName"]) || textOf(resource.Properties["RoleName"]);
    return named || (resource.Type.startsWith("AWS::Lambda") ? attribute(id, "Arn") : id);
  };

  const text = (value: Json | undefined): string => {
    if (typeof value === "string") return value;
    const intrinsic = objectOf(value);
    if (intrinsic["Ref"] !== undefined) return reference(textOf(intrinsic["Ref"]));
    if (intrinsic["Fn::Join"] !== undefined) {
      const [separator, parts] = listOf(intrinsic["Fn::Join"]);
      return listOf(parts).map(text).join(textOf(separator));
    }
    if (intrinsic["Fn::GetAtt"] !== undefined) {
      const [id, name] = listOf(intrinsic["Fn::GetAtt"]);
      return attribute(textOf(id), textOf(name));
    }
    if (intrinsic["Fn::ImportValue"] !== undefined) {
      const found = exported.get(textOf(intrinsic["Fn::ImportValue"]));
      if (found === undefined) throw new Error(`nothing exports ${JSON.stringify(intrinsic)}`);
      return text(found);
    }
    throw new Error(`can't resolve ${JSON.stringify(value)}`);
  };
  return text;
};
