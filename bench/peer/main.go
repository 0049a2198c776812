// Peer of the scanning benchmark: what a Go program of the standard library alone takes for the core of the
// same work. It walks a folder, parses the certificates of every .pem file, hashes their
// SubjectPublicKeyInfo, and counts those that have expired.
package main

import (
	"crypto/sha256"
	"crypto/x509"
	"encoding/hex"
	"encoding/pem"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"
)

func main() {
	now := time.Now()
	keys := map[string]int{}
	expired := 0
	err := filepath.WalkDir(os.Args[1], func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.HasSuffix(path, ".pem") {
			return err
		}
		rest, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		for block, rest := pem.Decode(rest); block != nil; block, rest = pem.Decode(rest) {
			certificate, err := x509.ParseCertificate(block.Bytes)
			if err != nil {
				return err
			}
			hash := sha256.Sum256(certificate.RawSubjectPublicKeyInfo)
			keys[hex.EncodeToString(hash[:])]++
			if certificate.NotAfter.Before(now) {
				expired++
			}
		}
		return nil
	})
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Println(len(keys), "keys,", expired, "expired certificates")
}
