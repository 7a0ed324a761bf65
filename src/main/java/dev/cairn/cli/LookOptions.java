package dev.cairn.cli;

import dev.cairn.action.verdict.Look;
import java.util.List;
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

  @Option(
      names = "--acknowledge",
      paramLabel = "FLAG",
      description = "A red flag the coach has acknowledged; may be given several times.")
  private List<String> acknowledged = List.of();

  Look look() {
    return new Look(seconds, reasonsOpened, acknowledged);
  }
}
