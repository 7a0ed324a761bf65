package dev.cairn.action.elicit;

import dev.cairn.action.Records;
import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.ledger.Subject;
import java.util.List;

/**
 * A question that a coach made of a change in a plan.
 *
 * @param number the entry that brought it, by which commands name it
 * @param athlete in whose plan it came up
 * @param type direction, range or pair
 * @param since when
 */
public record StoredQuestion(long number, Subject athlete, String type, String text, String since) {
  /** Those that hold, the newest first. */
  public static List<StoredQuestion> all(Records records) {
    return records.all(Table.QUESTION).stream()
        .filter(row -> !row.has("until"))
        .map(StoredQuestion::of)
        .sorted((one, other) -> Long.compare(other.number, one.number))
        .toList();
  }

  private static StoredQuestion of(Row row) {
    return new StoredQuestion(
        row.number("sequence"),
        Subject.parse(row.text("subject")),
        row.text("type"),
        row.text("text"),
        row.text("since"));
  }
}
