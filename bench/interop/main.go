// Reads a log that Mingjian wrote with the Go checksum database's own packages: signed notes, inclusion, growth.
//
// usage: interop DIRECTORY KEY COUNT SEED NOTE...
package main

import (
	"fmt"
	"math/rand"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const height = 8

// tiles reads the files of a log; their names differ from those of the checksum database in one place.
type tiles struct{ directory string }

func (t tiles) Height() int                         { return height }
func (t tiles) SaveTiles(_ []tlog.Tile, _ [][]byte) {}
func (t tiles) ReadTiles(wanted []tlog.Tile) (data [][]byte, err error) {
	for _, tile := range wanted {
		bytes, err := t.read(tile)
		if err != nil {
			return nil, err
		}
		data = append(data, bytes)
	}
	return data, nil
}

func (t tiles) read(tile tlog.Tile) ([]byte, error) {
	bytes, err := os.ReadFile(filepath.Join(t.directory, name(tile)))
	if os.IsNotExist(err) && tile.W < 1<<height {
		full := tile
		full.W = 1 << height
		bytes, err = os.ReadFile(filepath.Join(t.directory, name(full)))
		if err == nil {
			bytes = bytes[:tile.W*tlog.HashSize]
		}
	}
	return bytes, err
}

// name drops the height, which tlog-tiles fixes.
func name(tile tlog.Tile) string {
	return strings.Replace(tile.Path(), "tile/8/", "tile/", 1)
}

type checkpoint struct {
	size int64
	root tlog.Hash
}

func open(file string, verifiers note.Verifiers, origin string) checkpoint {
	message, err := os.ReadFile(file)
	must(err)
	signed, err := note.Open(message, verifiers)
	must(err)
	lines := strings.Split(signed.Text, "\n")
	if lines[0] != origin {
		must(fmt.Errorf("origin %q instead of %q", lines[0], origin))
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	must(err)
	root, err := tlog.ParseHash(lines[2])
	must(err)
	return checkpoint{size, root}
}

func main() {
	directory, key := os.Args[1], os.Args[2]
	count, err := strconv.Atoi(os.Args[3])
	must(err)
	seed, err := strconv.ParseInt(os.Args[4], 10, 64)
	must(err)
	verifier, err := note.NewVerifier(key)
	must(err)
	verifiers := note.VerifierList(verifier)
	newest := open(filepath.Join(directory, "checkpoint"), verifiers, verifier.Name())
	reader := tlog.TileHashReader(tlog.Tree{N: newest.size, Hash: newest.root}, tiles{directory})
	proofs := inclusion(directory, reader, newest, count, rand.New(rand.NewSource(seed)))
	grown := 0
	for _, file := range os.Args[5:] {
		older := open(file, verifiers, verifier.Name())
		proof, err := tlog.ProveTree(newest.size, older.size, reader)
		must(err)
		must(tlog.CheckTree(proof, newest.size, newest.root, older.size, older.root))
		grown++
	}
	fmt.Println(proofs, grown)
}

// inclusion proves entries, whose bytes it reads from the bundles, one by one.
func inclusion(directory string, reader tlog.HashReader, newest checkpoint, count int, random *rand.Rand) int {
	for i := 0; i < count; i++ {
		index := random.Int63n(newest.size)
		proof, err := tlog.ProveRecord(newest.size, index, reader)
		must(err)
		leaf := tlog.RecordHash(entry(directory, newest.size, index))
		must(tlog.CheckRecord(proof, newest.size, newest.root, index, leaf))
	}
	return count
}

func entry(directory string, size, index int64) []byte {
	tile := tlog.Tile{H: height, L: -1, N: index >> height, W: 1 << height}
	if rest := size - tile.N<<height; rest < 1<<height {
		tile.W = int(rest)
	}
	path := strings.Replace(tile.Path(), "tile/8/data/", "tile/entries/", 1)
	bundle, err := os.ReadFile(filepath.Join(directory, path))
	must(err)
	for i := int64(0); i < index&(1<<height-1); i++ {
		bundle = bundle[2+int(bundle[0])<<8+int(bundle[1]):]
	}
	return bundle[2 : 2+int(bundle[0])<<8+int(bundle[1])]
}

func must(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
