package dev.cairn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.action.kept.MemoryWorkspace;
import dev.cairn.outgo.Handouts;
import dev.cairn.writing.Writing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A home with the packs as they are, but without their cases, which tests of their own try. */
final class BarePacks {
  private BarePacks() {}

  /** The folder given, now a home. */
  static Path copy(Path home) throws IOException {
    Path running = Path.of(System.getProperty("cairn.home", "")).resolve("plugins/running");
    Path copy = home.resolve("plugins/running");
    for (Path file : files(running)) {
      Path inside = running.relativize(file);
      if (!inside.startsWith("cases")) {
        Files.createDirectories(copy.resolve(inside).resolveSibling("."));
        Files.copy(file, copy.resolve(inside));
      }
    }
    PrintStream nowhere =
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    String[] hash = {"packs", "hash", copy.toString()};
    assertThat(
            CommandLineRunner.run(
                hash,
                home,
                new MemoryWorkspace(),
                new NoDisplay(Path.of("")),
                NoModels.models(),
                Writing.house(),
                Handouts.press(),
                nowhere,
                nowhere))
        .isZero();
    return home;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
