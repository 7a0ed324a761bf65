package dev.cairn.cli.text;

import dev.cairn.pack.ModelCard;
import dev.cairn.pack.ModelCard.Measured;
import dev.cairn.strength.roster.Listed;
import dev.cairn.strength.roster.Listed.Origin;
import dev.cairn.strength.roster.Listed.Standing;
import java.util.List;
import java.util.Locale;

/** Models and how they stand, as a terminal shows them. */
public final class ModelText {
  private static final int WIDTH = 120;
  private static final List<Table.Column> COLUMNS =
      List.of(
          Table.Column.WORDS,
          Table.Column.WORDS,
          Table.Column.WORDS,
          Table.Column.WORDS,
          Table.Column.WORDS);

  /** {@code opened} when each was opened and tried. */
  public String text(List<Listed> models, boolean opened) {
    if (models.isEmpty()) {
      return "There is no model here, so rules answer alone. Maybe \"packs check\" tells more.\n";
    }
    Table table = new Table(COLUMNS);
    models.forEach(model -> table.add(row(model)));
    StringBuilder text = new StringBuilder(table.text(WIDTH));
    for (Listed model : models) {
      if (model.standing() == Standing.REFUSED) {
        text.append('\n').append(model.sentence()).append('\n');
      }
    }
    return text.append('\n').append(summary(models, opened)).toString();
  }

  private static List<Table.Cell> row(Listed model) {
    ModelCard card = model.card();
    return List.of(
        Table.Cell.plain(model.id()),
        Table.Cell.plain(model.version() == null ? "" : model.version()),
        Table.Cell.plain(model.origin() == Origin.PACK ? "pack" : "workspace"),
        Table.Cell.plain(standing(model.standing())),
        Table.Cell.plain(card == null ? "" : worth(card)));
  }

  private static String standing(Standing standing) {
    return switch (standing) {
      case ACTIVE -> "answers";
      case READY -> "not active";
      case DISABLED -> "switched off";
      case REFUSED -> "refused";
    };
  }

  /** What it is worth beside what needs no model. */
  private static String worth(ModelCard card) {
    Measured measured = card.measured().getFirst();
    boolean load = card.task() == ModelCard.Task.NEXT_LOAD;
    return String.format(
        Locale.ROOT,
        load ? "error %.2f kg, repeat last %.2f kg" : "Brier %.3f, always the share %.3f",
        measured.error().value(),
        measured.repeatLast().value());
  }

  private static String summary(List<Listed> models, boolean opened) {
    long refused = models.stream().filter(model -> model.standing() == Standing.REFUSED).count();
    String how =
        opened
            ? "opened, and gave the answers of their cards"
            : "compared with their cards; \"models verify\" asks them too";
    long sound = models.size() - refused;
    String first = sound + (sound == 1 ? " model was " : " models were ") + how + ".";
    return first + (refused == 0 ? "" : " " + refused + " refused.") + "\n";
  }
}
