package dev.cairn.cli;

import dev.cairn.action.file.WholeFile;
import dev.cairn.pack.shelf.CheckedPacks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Keeps beside the program which packs passed their checks, so that starting stays fast. The first
 * line says for which build; another build checks anew.
 */
final class RememberedChecks implements CheckedPacks {
  private final Path file;
  private final String build;
  private @Nullable SortedSet<String> passed;

  private RememberedChecks(Path file, String build) {
    this.file = file;
    this.build = build;
  }

  /** For a program in a jar; classes in a folder change too easily to remember anything. */
  static CheckedPacks of(Path program) {
    try {
      if (!Files.isRegularFile(program)) {
        return CheckedPacks.none();
      }
      String build = Files.size(program) + " " + Files.getLastModifiedTime(program).toMillis();
      return new RememberedChecks(program.resolveSibling("checked-packs.txt"), build);
    } catch (IOException unreadable) {
      return CheckedPacks.none();
    }
  }

  @Override
  public boolean known(String sha256) {
    return passed().contains(sha256);
  }

  @Override
  public void remember(String sha256) {
    if (!passed().add(sha256)) {
      return;
    }
    String text = build + "\n" + String.join("\n", passed()) + "\n";
    try (WholeFile whole = WholeFile.at(file)) {
      whole.stream().write(text.getBytes(StandardCharsets.UTF_8));
      whole.finish();
    } catch (IOException unwritable) {
      // A folder that may not be written to costs the time of checking again, nothing else.
      return;
    }
  }

  private SortedSet<String> passed() {
    if (passed == null) {
      passed = read();
    }
    return passed;
  }

  private SortedSet<String> read() {
    try {
      List<String> lines = Files.readAllLines(file);
      boolean same = !lines.isEmpty() && lines.getFirst().equals(build);
      return new TreeSet<>(same ? lines.subList(1, lines.size()) : List.of());
    } catch (IOException missing) {
      return new TreeSet<>();
    }
  }
}
