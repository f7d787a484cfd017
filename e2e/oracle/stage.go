package main

import "strings"

// stage says where a file was refused.
type stage string

const (
	atGzip  stage = "gzip"
	atParse stage = "parse"
	atCheck stage = "check"
)

// stageOf tells the stage by the words profile.ParseData puts before the cause: it has no error types.
func stageOf(words string) stage {
	switch {
	case strings.HasPrefix(words, "decompressing profile: "):
		return atGzip
	case strings.HasPrefix(words, "malformed profile: "):
		return atCheck
	default:
		return atParse
	}
}
