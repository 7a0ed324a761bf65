package dev.cairn.store.migration;

import dev.cairn.ledger.tree.Hash;
import dev.cairn.ledger.tree.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One change of the tables, from the version before to its own.
 *
 * @param version 1 for the first
 * @param name what it brings, in a word or two
 * @param text statements, each ending with a semicolon at the end of a line
 */
public record Migration(int version, String name, String text) {
  private static final String FORM = "V[0-9]{3}__[a-z_]+\\.sql";

  /** Reads {@code V001__ledger.sql} from beside this class. */
  static Migration ofResource(String file) {
    if (!file.matches(FORM)) {
      throw new IllegalArgumentException("A migration is named like V001__ledger.sql: " + file);
    }
    try (InputStream in = Migration.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("The program lacks its migration " + file);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      String name = file.substring(6, file.length() - 4).replace('_', ' ');
      return new Migration(Integer.parseInt(file.substring(1, 4)), name, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Tells whether a migration that was applied is still the same one. */
  Hash hash() {
    return Hash.of(new Sha256().plain(text.getBytes(StandardCharsets.UTF_8)));
  }

  List<String> statements() {
    List<String> statements = new ArrayList<>();
    StringBuilder statement = new StringBuilder();
    List<String> lines =
        text.lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("--"))
            .toList();
    for (String line : lines) {
      statement.append(line).append('\n');
      if (line.endsWith(";")) {
        statements.add(statement.toString());
        statement.setLength(0);
      }
    }
    if (!statement.isEmpty()) {
      throw new IllegalStateException("Migration " + version + " ends without a semicolon");
    }
    return statements;
  }
}
