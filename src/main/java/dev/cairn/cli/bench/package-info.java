/** Benchmarks: how fast the parts are on this machine, each beside the floor it cannot go below. */
@NullMarked
package dev.cairn.cli.bench;

import org.jspecify.annotations.NullMarked;
