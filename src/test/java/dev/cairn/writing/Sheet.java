package dev.cairn.writing;

import dev.cairn.model.Grid;
import dev.cairn.model.wording.Author;
import dev.cairn.model.wording.Checked;
import dev.cairn.model.wording.Draft;
import dev.cairn.model.wording.FactSheet;
import dev.cairn.model.wording.Language;
import dev.cairn.model.wording.Part;
import dev.cairn.model.wording.PassageKey;
import dev.cairn.trail.StoredPlan;
import dev.cairn.writing.guard.Guard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Week 9 of Alex, and the sentences that are held against it. */
final class Sheet {
  static final StoredPlan ALEX = Texts.plan("alex");
  static final FactSheet WEEK = Texts.sheets(ALEX).get(9);
  private static final Author SOMEBODY = new Author.Remote("test", "scripted", "request-1");

  private Sheet() {}

  /** Lines of a file of sentences, without its comments. */
  static List<String> lines(String file) {
    try {
      return Files.readAllLines(Path.of("src/test/resources/dev/cairn/writing", file)).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static PassageKey key(String place) {
    return switch (place) {
      case "week" -> PassageKey.weekNote(9);
      case "rest" -> day(25, Part.DESCRIPTION);
      case "fast" -> day(26, Part.DESCRIPTION);
      case "easy" -> day(30, Part.DESCRIPTION);
      case "long" -> day(31, Part.DESCRIPTION);
      default -> throw new IllegalArgumentException(place);
    };
  }

  private static PassageKey day(int ofJanuary, Part part) {
    return PassageKey.of(9, LocalDate.of(2027, 1, ofJanuary), part);
  }

  static Checked check(String place, String prose, Language language) {
    return check(place, prose, language, WEEK);
  }

  static Checked check(String place, String prose, Language language, FactSheet sheet) {
    return new Guard()
        .check(
            new Draft(key(place), prose, SOMEBODY),
            sheet,
            Texts.rendering(ALEX, language, Grid.KM));
  }
}
