package dev.cairn.pack.shelf;

import dev.cairn.pack.PackRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The smallest pack that comes into force, to be broken in one place. */
final class TestPack {
  static final CaseRunner NO_PLANS = CaseRunner.passing();

  static final String MANIFEST =
      """
      {
        "schema": 1,
        "id": "small",
        "version": "1.2.0",
        "name": "Small",
        "description": "One modifier and one red line.",
        "requires": [],
        "files": {}
      }
      """;

  static final String HEAT =
      """
      {
        "schema": 1,
        "id": "heat",
        "name": "Training in the heat",
        "condition": "heat && age >= 50",
        "effects": [
          { "quantity": "peak", "operation": "multiply", "low": 0.8, "high": 1, "conservative": 0.8, "value": 0.9 }
        ],
        "reason": "Heat costs.",
        "evidence": { "citation": "Racinais 2015", "grade": "A", "checked": "K" },
        "status": "conservative-default"
      }
      """;

  static final String FEVER =
      """
      {
        "schema": 1,
        "id": "fever",
        "condition": "illness == 'fever'",
        "reason": "With a fever there is no training.",
        "evidence": { "citation": "Eichner 1993", "grade": "C", "checked": "V" }
      }
      """;

  static final String CASES =
      """
      {
        "schema": 1,
        "cases": [
          { "id": "hot-and-old", "kind": "modifier", "modifier": "heat",
            "athlete": { "heat": true, "age": 50 }, "applies": true },
          { "id": "hot", "kind": "modifier", "modifier": "heat", "athlete": { "heat": true }, "applies": "unknown" },
          { "id": "fever-stops", "kind": "redline", "redline": "fever", "athlete": { "illness": "fever" }, "applies": true }
        ]
      }
      """;

  private final Path folder;

  private TestPack(Path folder) {
    this.folder = folder;
  }

  static TestPack in(Path shelf) {
    return in(shelf, "small");
  }

  /** A pack of this id, complete with hashes. */
  static TestPack in(Path shelf, String id) {
    return new TestPack(shelf.resolve(id))
        .write("pack.json", MANIFEST.replace("\"small\"", "\"" + id + "\""))
        .write("modifiers/heat.json", HEAT)
        .write("redlines/fever.json", FEVER)
        .write("cases/all.json", CASES)
        .hashed();
  }

  Path folder() {
    return folder;
  }

  TestPack write(String file, String text) {
    return write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  TestPack write(String file, byte[] bytes) {
    try {
      Path path = folder.resolve(file);
      Files.createDirectories(path.resolveSibling("."));
      Files.write(path, bytes);
      return this;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  String read(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Replaces text that must be there. */
  TestPack change(String file, String from, String to) {
    String text = read(file);
    if (!text.contains(from)) {
      throw new AssertionError(file + " does not hold " + from);
    }
    return write(file, text.replace(from, to));
  }

  TestPack delete(String file) {
    try {
      Files.delete(folder.resolve(file));
      return this;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Puts the list of hashes right, as an author does. */
  TestPack hashed() {
    try {
      PackHashes.write(folder);
      return this;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (PackRefused refused) {
      throw new AssertionError(refused);
    }
  }

  /** The status of the pack of this id when the shelf is opened. */
  static PackStatus status(Path shelf, String id) {
    return open(shelf).packs().stream()
        .filter(pack -> pack.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  static PackShelf open(Path shelf) {
    try {
      return PackShelf.open(shelf, NO_PLANS);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The one sentence, and the line with "Maybe". */
  static String sentence(PackStatus status) {
    return status.problem() == null ? "in force" : status.problem().sentence();
  }
}
