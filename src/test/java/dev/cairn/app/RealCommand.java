package dev.cairn.app;

import dev.cairn.action.kept.MemoryWorkspace;
import dev.cairn.cli.CommandLineRunner;
import dev.cairn.cli.FolderShelf;
import dev.cairn.cli.Models;
import dev.cairn.onnx.ModelRosters;
import dev.cairn.outgo.Handouts;
import dev.cairn.pack.shelf.CheckedPacks;
import dev.cairn.strength.roster.Rosters;
import dev.cairn.ui.Ground;
import dev.cairn.writing.Writing;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Commands with the models and packs of a home folder, and with real files. */
final class RealCommand {
  private final Path home;
  private final Path workspace;

  /** What a command gave. */
  record Answer(int exit, String out, String err) {}

  RealCommand(Path home, Path workspace) {
    this.home = home;
    this.workspace = workspace;
  }

  Answer run(String... args) {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    ByteArrayOutputStream beside = new ByteArrayOutputStream();
    String[] all = Arrays.copyOf(args, args.length + 2);
    all[args.length] = "--workspace";
    all[args.length + 1] = workspace.toString();
    int exit;
    try (Rosters rosters =
        new ModelRosters(
            new ModelsBeside(FolderShelf.of(home)), CheckedPacks.none(), Optional.empty())) {
      exit =
          CommandLineRunner.run(
              all,
              home,
              new MemoryWorkspace(),
              new WindowWorkbench(Map.of(), "Linux", _ -> noWindow(), RealCommand::noWindow),
              new Models(rosters, new ModelMaking()),
              Writing.house(),
              Handouts.press(),
              new PrintStream(answer, true, StandardCharsets.UTF_8),
              new PrintStream(beside, true, StandardCharsets.UTF_8));
    }
    return new Answer(
        exit, answer.toString(StandardCharsets.UTF_8), beside.toString(StandardCharsets.UTF_8));
  }

  private static Ground noWindow() {
    throw new AssertionError("No window was asked for");
  }
}
