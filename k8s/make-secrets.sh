#!/bin/sh
# Prints the secrets of provided.properties with fresh random values, for a first installation:
#   k8s/make-secrets.sh | kubectl apply -n nzd -f -
# Running it again makes new values: the database users follow when the job mongodb-initiate
# runs again, Keycloak's clients only by hand, since a realm that exists is not imported again.
set -eu

contexts="activity barriers consultations decisions indicators sandboxes stakeholders theories"
hosts="mongodb-0.mongodb:27017,mongodb-1.mongodb:27017,mongodb-2.mongodb:27017"

random() { openssl rand -hex 24; }

secret() {
  kubectl create secret generic "$@" --dry-run=client -o yaml
  echo "---"
}

realm=""
users=""
for context in $contexts gateway; do
  password=$(random)
  client=$(random)
  own=page-token-key
  [ "$context" != gateway ] || own=session-key
  secret "nzd-$context" "--from-literal=$own=$(random)" "--from-literal=client-secret=$client" \
    "--from-literal=mongodb-uri=mongodb://nzd_$context:$password@$hosts/nzd_$context?replicaSet=nzd&authSource=admin&w=majority&journal=true"
  users="$users --from-literal=$context=$password"
  realm="$realm --from-literal=NZD_$(echo "$context" | tr '[:lower:]' '[:upper:]')_SECRET=$client"
done

# shellcheck disable=SC2086 # each word is one argument
secret keycloak-realm-secrets $realm
# shellcheck disable=SC2086
secret mongodb-users $users
secret mongodb "--from-literal=keyfile=$(openssl rand -base64 512 | tr -d '\n=')"
secret keycloak --from-literal=admin-username=admin "--from-literal=admin-password=$(random)" \
  --from-literal=database-username=keycloak "--from-literal=database-password=$(random)"
