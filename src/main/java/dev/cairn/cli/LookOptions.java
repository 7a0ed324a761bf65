package dev.cairn.cli;

import dev.cairn.action.verdict.Look;
import picocli.CommandLine.Option;

/** How a coach came to a verdict, as far as whoever calls the command knows it. */
final class LookOptions {
  @Option(
      names = "--seconds",
      paramLabel = "N",
      description = "The time the coach took, in seconds; 0 if nobody measured it.")
  private long seconds;

  @Option(
      names = "--reasons-opened",
      description = "The coach had looked at the reasons of the plan.")
  private boolean reasonsOpened;

  Look look() {
    return new Look(seconds, reasonsOpened);
  }
}
