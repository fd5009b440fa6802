#!/usr/bin/env bash
# Un quartier fictif de 300 logements concernés, de rien jusqu'au bilan, avec curl seulement.
# A fictitious quartier of 300 dwellings, from nothing to its review, with curl alone.
#
#   npm start -- --fresh                 (dans un autre terminal / in another terminal)
#   bash docs/tutoriel/parcours.sh
set -euo pipefail

ICI=$(cd "$(dirname "$0")" && pwd)
BASE=${BASE:-http://localhost:3000}
. "${IPT_DATA:-.data}/demo.env"
VILLE=$BASE/v1/territories/port-lann
CORPS=$(mktemp)
trap 'rm -f "$CORPS"' EXIT

titre() { printf '\n== %s\n' "$*"; }

# envoie STATUT CLÉ MÉTHODE ADRESSE [options de curl] : une requête, dont la réponse doit avoir ce statut.
envoie() {
  local attendu=$1 cle=$2 methode=$3 adresse=$4 statut
  shift 4
  statut=$(curl -sS -o "$CORPS" -w '%{http_code}' -X "$methode" -H "Authorization: Bearer $cle" "$@" "$adresse")
  printf '%s %s → %s\n' "$methode" "${adresse#"$BASE/v1"}" "$statut"
  if [[ $statut != "$attendu" ]]; then
    printf 'attendu / expected: %s\n' "$attendu" >&2
    cat "$CORPS" >&2
    exit 1
  fi
}
json() { envoie "$1" "$2" POST "$3" -H 'Content-Type: application/json' --data-binary "$4"; }
csv() { envoie "$1" "$2" POST "$3" -H 'Content-Type: text/csv' --data-binary "@$4"; }

# lit EXPRESSION : une valeur de la dernière réponse, nommée « r ».
lit() { node -e 'const r=JSON.parse(require("fs").readFileSync(process.argv[1],"utf8"));console.log(eval(process.argv[2]))' "$CORPS" "$1"; }
probleme() { lit '"   " + r.title + " " + r.fix'; }
manque() { lit 'r.requirements.filter(o=>o.status==="missing").map(o=>"   manque : "+o.label+" ("+o.who+")").join("\n")'; }
jour() { node -e 'const d=new Date(process.argv[1]+"T00:00:00Z");d.setUTCDate(d.getUTCDate()+Number(process.argv[2]));console.log(d.toISOString().slice(0,10))' "$1" "$2"; }
horloge() { json 200 "$IPT_COORDINATION" "$VILLE/clock" "{\"to\":\"$1\",\"at\":\"${2:-08:00}\"}"; }
note() { json 201 "$IPT_COORDINATION" "$Q/$1" "$2"; }
avance() { json "$1" "$IPT_COORDINATION" "$Q/stage/advance" "{\"from\":\"$2\"}"; }

# budget ANNÉE : le budget de l'année et une subvention à qui accompagne.
budget() {
  local statut
  statut=$(curl -sS -o /dev/null -w '%{http_code}' -H "Authorization: Bearer $IPT_COORDINATION" "$VILLE/budgets/$1")
  if [[ $statut == 404 ]]; then
    json 201 "$IPT_COORDINATION" "$VILLE/budgets" "{\"year\":$1,\"total\":{\"cents\":2000000},\"purpose\":\"Accompagnement\"}"
    json 201 "$IPT_COORDINATION" "$VILLE/budgets/$1/grants" "{\"partner\":\"centre-social-du-port\",\"amount\":{\"cents\":900000},\"grantedOn\":\"$1-01-01\"}"
    json 409 "$IPT_COORDINATION" "$VILLE/budgets/$1/grants" "{\"partner\":\"mediation-bleue\",\"amount\":{\"cents\":1100001},\"grantedOn\":\"$1-01-01\"}"
    probleme
  fi
}

# prepare JOUR : une campagne, refusée à la première porte, puis admise.
prepare() {
  titre "Préparation, le $1"
  horloge "$1"
  json 201 "$IPT_COORDINATION" "$Q/campaigns" '{}'
  avance 409 preparation
  manque
  budget "${1:0:4}"
  note meetings "{\"kind\":\"partner-meeting\",\"on\":\"$1\",\"people\":17,\"roles\":\"Le bailleur notifie, la ville informe.\",\"provisionalCalendar\":\"Vote dans six semaines.\"}"
  avance 200 preparation
}

# informe JOUR LISTE NOMBRE DÉLAI : information, registre, notification, vote préparé DÉLAI jours plus tard.
informe() {
  local debut=$1 liste=$2 nombre=$3 ouvre ferme
  ouvre=$(jour "$debut" "$4")
  ferme=$(jour "$debut" "$(($4 + 4))")
  titre "Information, à partir du $debut"
  avance 409 information
  manque
  note meetings "{\"kind\":\"public-meeting\",\"on\":\"$debut\",\"people\":84}"
  note information-actions "{\"kind\":\"letter\",\"on\":\"$debut\",\"evidence\":[{\"kind\":\"document\",\"reference\":\"courrier-bailleur.pdf\"}]}"
  note information-actions "{\"kind\":\"poster\",\"on\":\"$debut\",\"evidence\":[{\"kind\":\"photo\",\"reference\":\"hall-batiment-1.jpg\"}]}"
  note information-actions "{\"id\":\"tract-$debut\",\"kind\":\"flyer\",\"on\":\"$debut\"}"
  note "information-actions/tract-$debut/evidence" '{"kind":"document","reference":"tract.pdf"}'
  csv 200 "$IPT_BAILLEUR" "$Q/register/preview" "$liste"
  csv 201 "$IPT_BAILLEUR" "$Q/register" "$liste"
  envoie 200 "$IPT_BAILLEUR" POST "$Q/register/freeze"
  lit '"   " + r.concerned + " logements concernés, empreinte " + r.fingerprint'
  horloge "$(jour "$debut" 9)"
  json 200 "$IPT_BAILLEUR" "$Q/notification" "{\"method\":\"letter\",\"firstReceivedOn\":\"$(jour "$debut" 5)\",\"lastReceivedOn\":\"$(jour "$debut" 8)\",\"dwellingsNotified\":$nombre,\"evidence\":[{\"kind\":\"receipt\",\"reference\":\"depot-postal.pdf\"}]}"
  json 201 "$IPT_BAILLEUR" "$Q/votes" "{\"id\":\"vote-$debut\",\"rule\":\"art42-direct\",\"question\":\"Acceptez-vous l'accès à Internet pour 1,19 euro par mois et par logement ?\",\"convention\":\"acces-internet\",\"opensOn\":\"$ouvre\",\"closesOn\":\"$ferme\",\"bureau\":[{\"seat\":\"landlord\",\"partner\":\"habitat-port-lann\",\"name\":\"Bruno Kermarrec\"},{\"seat\":\"tenants-association\",\"partner\":\"locataires-ensemble\",\"name\":\"Claire Morvan\"},{\"seat\":\"local-authority\",\"partner\":\"ville-de-port-lann\",\"name\":\"David Quéré\"}]}"
  V=$Q/votes/vote-$debut
  OUVRE=$ouvre FERME=$ferme
}

# vote VOTANTS POUR CONTRE BLANCS : ouverture, émargement, clôture, dépouillement à deux, procès-verbal.
vote() {
  local refs=() page
  titre "Vote : $1 votants, $2 pour, $3 contre, $4 blancs"
  json 409 "$IPT_COORDINATION" "$Q/launches" "{\"on\":\"$OUVRE\"}"
  envoie 409 "$IPT_LOCATAIRES" POST "$V/open"
  probleme
  horloge "$OUVRE" 09:00
  envoie 200 "$IPT_LOCATAIRES" POST "$V/open"
  for ((page = 1; ${#refs[@]} < $1; page++)); do
    envoie 200 "$IPT_BAILLEUR" GET "$Q/register/dwellings?page=$page"
    mapfile -t -O "${#refs[@]}" refs < <(lit 'r.items.filter(o=>!o.vacant).map(o=>o.ref).join("\n")')
  done
  for ref in "${refs[@]:0:$1}"; do
    json 201 "$IPT_LOCATAIRES" "$V/attendance" "{\"dwelling\":\"$ref\"}" >/dev/null
  done
  echo "   $1 logements émargés"
  json 409 "$IPT_BAILLEUR" "$V/attendance" "{\"dwelling\":\"${refs[0]}\"}"
  probleme
  envoie 200 "$IPT_LOCATAIRES" GET "$V/turnout"
  lit '"   participation " + r.attendance + " / " + r.concerned + ", quorum " + r.quorumNeeded'
  envoie 409 "$IPT_LOCATAIRES" POST "$V/close"
  horloge "$FERME" 18:00
  envoie 200 "$IPT_LOCATAIRES" POST "$V/close"
  json 201 "$IPT_LOCATAIRES" "$V/counts" "{\"for\":$2,\"against\":$3,\"blank\":$4,\"void\":0}"
  envoie 409 "$IPT_LOCATAIRES" POST "$V/minutes"
  probleme
  json 201 "$IPT_BAILLEUR" "$V/counts" "{\"for\":$2,\"against\":$3,\"blank\":$4,\"void\":0}"
  envoie 201 "$IPT_BAILLEUR" POST "$V/minutes"
  lit '"   " + r.decision.outcome + " : " + r.decision.expressed + " exprimés, quorum " + r.decision.quorumNeeded + ", procès-verbal " + r.fingerprint.slice(0, 16)'
}

envoie 200 "$IPT_COORDINATION" GET "$VILLE"
J0=$(node -e 'console.log(new Date(Date.now() + Number(process.argv[1]) + 864e5).toISOString().slice(0, 10))' "$(lit r.clockAheadMs)")

Q=$VILLE/quartiers/les-ajoncs
titre "Une liste qui contient deux fois le même logement est refusée, ligne par ligne"
{ head -n 3 "$ICI/les-ajoncs.csv" && sed -n 2p "$ICI/les-ajoncs.csv"; } >"$CORPS.csv"
csv 200 "$IPT_BAILLEUR" "$Q/register/preview" "$CORPS.csv"
rm -f "$CORPS.csv"
lit 'r.errors.map(o=>"   ligne "+o.line+", "+o.column+" : "+o.code+" ("+o.value+")").join("\n")'

prepare "$J0"
informe "$J0" "$ICI/les-ajoncs.csv" 300 25
avance 409 information
manque
json 409 "$IPT_COORDINATION" "$Q/stage/derogations" '{"requirement":"register-frozen","reason":"Trop long.","decidedBy":"Anne Le Goff"}'
probleme
json 201 "$IPT_COORDINATION" "$Q/stage/derogations" '{"requirement":"information-period","reason":"Le cinéma du quartier ferme en janvier : la réunion publique a réuni 84 personnes.","decidedBy":"Comité de pilotage"}'
avance 200 information
vote 74 74 0 0
envoie 200 "$IPT_COORDINATION" GET "$Q/stage"
lit '"   campagne " + r.campaign + " : " + r.status + ", à une voix du quorum"'
avance 409 vote

J1=$(jour "$FERME" 10)
prepare "$J1"
informe "$J1" "$ICI/les-ajoncs.csv" 300 35
avance 200 information
avance 409 vote
manque
vote 101 50 49 2
avance 200 vote

titre "Lancement"
L1=$(jour "$FERME" 20)
L2=$(jour "$FERME" 30)
avance 409 launch
manque
horloge "$L1"
note launches "{\"on\":\"$L1\",\"half\":\"afternoon\",\"visitors\":63}"
avance 409 launch
for ((i = 1; i <= 20; i++)); do
  json 201 "$IPT_FOURNISSEUR" "$Q/contracts" "{\"provider\":\"fibre-armor\",\"signedOn\":\"$L1\",\"reference\":\"C-$i\"}" >/dev/null
done
echo "   20 contrats enregistrés par le fournisseur"
json 403 "$IPT_FOURNISSEUR" "$Q/activities" "{\"kind\":\"workshop\",\"on\":\"$L1\",\"partner\":\"centre-social-du-port\",\"participants\":9}"
horloge "$L2"
note launches "{\"on\":\"$L2\",\"half\":\"morning\",\"visitors\":41}"
avance 200 launch

titre "Accompagnement"
json 422 "$IPT_RECYCLERIE" "$Q/computer-orders" "{\"recycler\":\"atelier-ressource\",\"enquiredOn\":\"$L2\",\"price\":{\"cents\":7500}}"
probleme
json 422 "$IPT_RECYCLERIE" "$Q/computer-orders" "{\"recycler\":\"atelier-ressource\",\"enquiredOn\":\"$L2\",\"price\":{\"cents\":1.005}}"
json 201 "$IPT_RECYCLERIE" "$Q/computer-orders" "{\"id\":\"pc-1\",\"recycler\":\"atelier-ressource\",\"enquiredOn\":\"$L2\",\"price\":{\"cents\":7000},\"system\":\"linux\"}"
json 201 "$IPT_RECYCLERIE" "$Q/computer-orders" "{\"id\":\"pc-2\",\"recycler\":\"atelier-ressource\",\"enquiredOn\":\"$L2\"}"
envoie 200 "$IPT_RECYCLERIE" PATCH "$Q/computer-orders/pc-1" -H 'If-Match: "1"' -H 'Content-Type: application/json' --data-binary '{"status":"delivered"}'
envoie 412 "$IPT_RECYCLERIE" PATCH "$Q/computer-orders/pc-1" -H 'If-Match: "1"' -H 'Content-Type: application/json' --data-binary '{"system":"other"}'
json 201 "$IPT_CENTRE_SOCIAL" "$Q/activities" "{\"kind\":\"workshop\",\"on\":\"$L2\",\"partner\":\"centre-social-du-port\",\"participants\":9,\"newParticipants\":9,\"durationMinutes\":120}"
json 201 "$IPT_CENTRE_SOCIAL" "$Q/activities" "{\"kind\":\"home-visit\",\"on\":\"$L2\",\"partner\":\"centre-social-du-port\",\"participants\":1}"
json 201 "$IPT_FOURNISSEUR" "$Q/subscriptions" "{\"provider\":\"fibre-armor\",\"on\":\"$L2\",\"count\":31,\"source\":\"Relevé du fournisseur\"}"
avance 409 accompaniment
manque
horloge "$(jour "$L1" 45)"
avance 200 accompaniment

titre "Bilan"
envoie 200 "$IPT_COORDINATION" GET "$Q/review"
lit 'r.indicators.filter(o=>o.numerator!==null).map(o=>"   "+o.id.padEnd(30)+o.numerator+(o.denominator===null?"":" / "+o.denominator)+"  "+o.status).join("\n")'

Q=$VILLE/quartiers/les-genets
J2=$(jour "$L1" 46)
titre "Une égalité n'est pas une majorité : Les Genêts, huit logements"
json 201 "$IPT_COORDINATION" "$VILLE/quartiers" '{"id":"les-genets","name":"Les Genêts","dwellings":8,"landlord":"habitat-port-lann"}'
prepare "$J2"
informe "$J2" "$ICI/les-genets.csv" 8 35
avance 200 information
vote 6 3 3 0
envoie 200 "$IPT_COORDINATION" GET "$Q/stage"
lit '"   campagne " + r.campaign + " : " + r.status'

titre "Le journal, du plus récent au plus ancien"
envoie 200 "$IPT_COORDINATION" GET "$VILLE/events?limit=5"
lit 'r.items.map(o=>"   "+o.at+" "+o.type+" "+o.actor).join("\n")'

titre "Tout le territoire, en une archive"
envoie 200 "$IPT_COORDINATION" GET "$VILLE/export"
printf '\nFait. / Done.\n'
