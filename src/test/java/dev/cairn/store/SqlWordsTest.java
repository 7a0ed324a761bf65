package dev.cairn.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What only SQLite understands stands in one class, so that another database can take its place.
 */
class SqlWordsTest {
  private static final Pattern SQLITE_ONLY =
      Pattern.compile(
          "\\b(PRAGMA|VACUUM|ROWID|AUTOINCREMENT|INSERT OR|REPLACE INTO|GLOB|IFNULL|"
              + "sqlite_master|BEGIN IMMEDIATE|randomblob|zeroblob|hex|typeof|group_concat)\\b");
  private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
  private static final Pattern TYPES =
      Pattern.compile("(?m)^  [a-z_0-9]+ (?!TEXT\\b|INTEGER\\b|BLOB\\b)[A-Z]+");

  @Test
  void inJava() throws IOException {
    Path store = Path.of("src/main/java/dev/cairn/store");
    int read = 0;
    for (Path file : files(store, ".java")) {
      if (!file.endsWith("Pragmas.java") && !file.endsWith("SqliteFloor.java")) {
        assertThat(texts(file)).as(file.toString()).doesNotContainPattern(SQLITE_ONLY);
        read++;
      }
    }
    assertThat(read).isGreaterThan(15);
    assertThat(texts(store.resolve("database/Pragmas.java"))).containsPattern(SQLITE_ONLY);
  }

  @Test
  void inMigrations() throws IOException {
    for (Path file : files(Path.of("src/main/resources/dev/cairn/store"), ".sql")) {
      String text = Files.readString(file).replaceAll("(?m)--.*$", "");
      assertThat(text).as(file.toString()).doesNotContainPattern(SQLITE_ONLY);
      assertThat(text).as(file.toString()).doesNotContainPattern(TYPES);
    }
  }

  private static String texts(Path file) throws IOException {
    return TEXT.matcher(Files.readString(file))
        .results()
        .map(text -> text.group(1))
        .collect(Collectors.joining("\n"));
  }

  private static List<Path> files(Path below, String end) throws IOException {
    try (Stream<Path> all = Files.walk(below)) {
      return all.filter(file -> file.toString().endsWith(end)).toList();
    }
  }
}
