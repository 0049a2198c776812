#!/usr/bin/env bash
# Makes the key stores in __tests__/fixtures/keystores anew, with keytool of a JDK and the legacy ciphers of OpenSSL, which
# the tests themselves cannot count on. The keys in them exist for that alone, and every password is "changeit".
set -euo pipefail
cd "$(dirname "$0")/../__tests__/fixtures/keystores"
rm -f -- *.jks *.jceks *.p12 *.pem
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

for name in one two; do
  openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "$folder/$name.key" -out "$name.pem" \
    -days 36500 -subj "/CN=$name.example" -addext "subjectAltName=DNS:$name.example" 2>/dev/null
done

store() {
  local file=$1 type=$2
  shift 2
  keytool -noprompt "$@" -keystore "$file" -storetype "$type" -storepass changeit 2>/dev/null
}
import=(-importcert -file one.pem -alias first)
generate=(-genkeypair -keyalg EC -groupname secp256r1 -alias mykey -dname CN=key.example -validity 36500)

store certificates.jks JKS "${import[@]}"
store certificates.jks JKS -importcert -file two.pem -alias 'zweite ü'
store key.jks JKS "${generate[@]}" -keypass changeit
store certificates.jceks JCEKS "${import[@]}"
store secret-last.jceks JCEKS "${import[@]}"
store secret-last.jceks JCEKS -genseckey -keyalg AES -keysize 128 -alias secret -keypass changeit
store java.p12 PKCS12 "${import[@]}"
store java.p12 PKCS12 -importcert -file two.pem -alias 'zweite ü'
store java-key.p12 PKCS12 "${generate[@]}"
store java-secret.p12 PKCS12 -genseckey -keyalg AES -keysize 128 -alias secret
store java-legacy.p12 PKCS12 -J-Dkeystore.pkcs12.legacy "${import[@]}"
store java-open.p12 PKCS12 -J-Dkeystore.pkcs12.certProtectionAlgorithm=NONE \
  -J-Dkeystore.pkcs12.macAlgorithm=NONE "${import[@]}"
store java-readable.p12 PKCS12 -J-Dkeystore.pkcs12.certProtectionAlgorithm=NONE "${import[@]}"

for scheme in PBE-SHA1-RC2-40 PBE-SHA1-RC2-128 PBE-SHA1-RC4-40 PBE-SHA1-RC4-128 PBE-SHA1-2DES PBE-MD5-DES \
  PBE-SHA1-DES PBE-MD5-RC2-64 PBE-SHA1-RC2-64; do
  openssl pkcs12 -export -legacy -nokeys -in one.pem -caname first -certpbe "$scheme" -passout pass:changeit \
    -out "openssl-${scheme,,}.p12"
done
openssl pkcs12 -export -legacy -in one.pem -inkey "$folder/one.key" -name first -passout pass:changeit \
  -out openssl-legacy-key.p12
