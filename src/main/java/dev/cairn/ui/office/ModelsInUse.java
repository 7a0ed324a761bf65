package dev.cairn.ui.office;

import dev.cairn.action.Records;
import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.strength.roster.Listed;
import dev.cairn.strength.roster.ModelChoice;
import dev.cairn.strength.roster.Roster;
import dev.cairn.strength.roster.Rosters;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The roster as the coaches of a workspace switched it; the same one until they switch again. */
final class ModelsInUse {
  private final Rosters rosters;
  private final @Nullable Path folder;
  private @Nullable Roster known;
  private List<Row> switched = List.of();

  ModelsInUse(Rosters rosters, @Nullable Path folder) {
    this.rosters = rosters;
    this.folder = folder;
  }

  Roster now(Records records) {
    List<Row> rows =
        records.all(Table.MODEL_STATE).stream()
            .filter(row -> !row.has("until"))
            .sorted(Comparator.comparingLong(row -> row.number("sequence")))
            .toList();
    Roster roster = known;
    if (roster == null || !rows.equals(switched)) {
      roster = rosters.of(folder, choices(rows));
      known = roster;
      switched = rows;
    }
    return roster;
  }

  /** For each task the one that was switched last. */
  private List<ModelChoice> choices(List<Row> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    SortedMap<String, ModelChoice> byTask = new TreeMap<>();
    List<Listed> all = rosters.of(folder, List.of()).list();
    for (Row row : rows) {
      task(all, row.text("model")).ifPresent(task -> byTask.put(task, choice(row, task)));
    }
    return List.copyOf(byTask.values());
  }

  private static ModelChoice choice(Row row, String task) {
    return new ModelChoice(
        task,
        row.text("model"),
        row.text("version"),
        row.text("sha256"),
        row.text("state").equals("active"));
  }

  /** What a model is asked; nothing where no card of it can be read any more. */
  private static Optional<String> task(List<Listed> all, String id) {
    return all.stream()
        .filter(one -> one.id().equals(id))
        .flatMap(one -> Optional.ofNullable(one.card()).stream())
        .map(card -> card.task().word())
        .findFirst();
  }
}
