// Command expressions writes cases of regular expressions for the core's tests: what Go makes of random expressions and texts.
//
//	go run ./expressions -cases 4000 > ../../wasm/core/tests/regex/cases.txt
package main

import (
	"bufio"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"regexp"
	"strings"
)

// pieces of expressions; random ones are put together from them.
var pieces = []string{
	"a", "b", "c", "A", "k", "s", "é", "ß", "x", "_", "1", " ", "-", ":", "/", "net/http", "main", "serve", "é",
	"(", ")", "(?:", "(?i)", "(?i:", "(?s)", "(?m)", "(?-i)", "(?P<n>", "(?<n>", "(?U)", "(?x)", "(?", "(?i-s:",
	"|", "*", "+", "?", "*?", "{2}", "{0,2}", "{1,}", "{,2}", "{", "}", "{2,1}", "{01}", "{1001}", "{3}",
	"[", "]", "[^", "[a-c]", "[^a]", "[a-", "[]a]", "[[:alpha:]]", "[[:^digit:]x]", "[[:foo:]]", "[\\d_]", "[\\]-a]", "[k-s]", "[é-ü]",
	".", "^", "$", "\\A", "\\z", "\\b", "\\B", "\\d", "\\D", "\\s", "\\S", "\\w", "\\W", "\\.", "\\(", "\\*", "\\n", "\\x41",
	"\\x{e9}", "\\x{110000}", "\\141", "\\0", "\\8", "\\q", "\\", "\\Qa.b\\E", "\\Q(", "\\C", "\\pL"[:2], "ſ", "K",
}

var letters = []string{"a", "b", "c", "A", "B", "k", "K", "K", "s", "S", "ſ", "é", "É", "ß", "ẞ", "x", "_", "1", "7", " ", "\n", ".", "(", ")", "*", "-", ":", "/",
	"net/http.(*conn).serve", "main.main", "\xff", "\xe2\x84", "日本", "�", "\\", "{", "}", "]", "["}

func join(random *rand.Rand, from []string, most int) string {
	var text strings.Builder
	for range random.IntN(most + 1) {
		text.WriteString(from[random.IntN(len(from))])
	}
	return text.String()
}

// quoted writes bytes that are not printable ASCII, and backslashes, as \xNN.
func quoted(text string) string {
	var out strings.Builder
	for _, b := range []byte(text) {
		if b < ' ' || b >= 0x7f || b == '\\' {
			fmt.Fprintf(&out, `\x%02x`, b)
		} else {
			out.WriteByte(b)
		}
	}
	return out.String()
}

func main() {
	cases := flag.Int("cases", 2000, "how many to write")
	seed := flag.Uint64("seed", 1, "which ones")
	flag.Parse()
	random := rand.New(rand.NewPCG(*seed, 0))
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	errors := map[string]int{}
	for written := 0; written < *cases; {
		expression, text := join(random, pieces, 7), join(random, letters, 8)
		// Unicode properties are left out of the core, on purpose.
		if strings.Contains(expression, `\p`) || strings.Contains(expression, `\P`) {
			continue
		}
		compiled, err := regexp.Compile(expression)
		if err != nil {
			message := strings.TrimPrefix(err.Error(), "error parsing regexp: ")
			kind, _, _ := strings.Cut(message, ":")
			// Most random expressions are wrong in the same few ways.
			if errors[kind]++; errors[kind] > *cases/40 || strings.ContainsAny(message, "\n\t") || quoted(message) != strings.ReplaceAll(message, `\`, `\x5c`) {
				continue
			}
			fmt.Fprintf(out, "%s\t%s\t%s\n", message, quoted(expression), quoted(text))
			written++
			continue
		}
		fmt.Fprintf(out, "%t\t%s\t%s\n", compiled.MatchString(text), quoted(expression), quoted(text))
		written++
	}
}
