package main

import "github.com/google/pprof/profile"

// counts is how much of everything a profile holds.
type counts struct {
	Samples   int `json:"samples"`
	Locations int `json:"locations"`
	Functions int `json:"functions"`
	Mappings  int `json:"mappings"`
	// Strings is the length of the string table as written, 0 for the legacy formats, which have none.
	Strings                int  `json:"strings"`
	HasFunctions           bool `json:"has_functions"`
	HasFileLines           bool `json:"has_file_lines"`
	MaxDepthLocations      int  `json:"max_depth_locations"`
	MaxDepthFrames         int  `json:"max_depth_frames"`
	SamplesWithoutLocation int  `json:"samples_without_location"`
	LocationsWithInlines   int  `json:"locations_with_inlines"`
	LocationsWithoutLine   int  `json:"locations_without_line"`
}

func countsOf(p *profile.Profile) *counts {
	c := &counts{
		Samples:        len(p.Sample),
		Locations:      len(p.Location),
		Functions:      len(p.Function),
		Mappings:       len(p.Mapping),
		HasFunctions:   p.HasFunctions(),
		HasFileLines:   p.HasFileLines(),
		MaxDepthFrames: maxDepthFrames(p),
	}
	for _, sample := range p.Sample {
		c.MaxDepthLocations = max(c.MaxDepthLocations, len(sample.Location))
		if len(sample.Location) == 0 {
			c.SamplesWithoutLocation++
		}
	}
	for _, location := range p.Location {
		switch len(location.Line) {
		case 0:
			c.LocationsWithoutLine++
		case 1:
		default:
			c.LocationsWithInlines++
		}
	}
	return c
}

func maxDepthFrames(p *profile.Profile) int {
	deepest := 0
	for _, sample := range p.Sample {
		deepest = max(deepest, depthInFrames(sample))
	}
	return deepest
}

func depthInFrames(sample *profile.Sample) int {
	depth := 0
	for _, location := range sample.Location {
		depth += max(1, len(location.Line))
	}
	return depth
}
