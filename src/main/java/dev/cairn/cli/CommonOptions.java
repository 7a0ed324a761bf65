package dev.cairn.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Options that stand before or after any command. */
final class CommonOptions {
  @Option(
      names = "--workspace",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description =
          "The folder of your own athletes, plans and decisions; without it the place that the"
              + " system has for such things.")
  private @Nullable Path workspace;

  @Option(
      names = "--json",
      scope = ScopeType.INHERIT,
      description = "Answer in JSON instead of text.")
  private boolean json;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show the details of a fault in Cairn itself.")
  private boolean debug;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show what a command does and takes.")
  private boolean help;

  @Option(
      names = "--version",
      versionHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show the versions of Cairn, its engine and its packs.")
  private boolean version;

  @Nullable Path workspace() {
    return workspace;
  }

  boolean json() {
    return json;
  }

  boolean debug() {
    return debug;
  }

  boolean help() {
    return help;
  }

  boolean version() {
    return version;
  }

  /** A workspace is a folder, or not there yet. */
  void checkWorkspace() {
    if (workspace != null && Files.exists(workspace) && !Files.isDirectory(workspace)) {
      throw new Stopped(Exit.USAGE, "The workspace " + workspace + " is not a folder.");
    }
  }
}
