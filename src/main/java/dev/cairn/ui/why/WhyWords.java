package dev.cairn.ui.why;

import dev.cairn.ui.text.Words;

/** The reasons of a place as plain text, to be pasted anywhere. */
final class WhyWords {
  private static final Words WORDS = Words.of(WhyWords.class);
  private static final String STEP = "  ";

  private final StringBuilder text = new StringBuilder();

  private WhyWords() {}

  static String of(WhyModel why) {
    WhyWords words = new WhyWords();
    words.line("", why.value() + " · " + why.context());
    why.sentences().forEach(sentence -> words.line("", sentence));
    words.text.append('\n').append(tree(why));
    words.calculation(why.calculation());
    words.choices(why);
    words.grounds(why);
    return words.text.toString();
  }

  /** The tree alone. */
  static String tree(WhyModel why) {
    WhyWords words = new WhyWords();
    why.rows().forEach(row -> words.row("", row));
    return words.text.toString();
  }

  private void row(String margin, Row row) {
    String value = row.value().isEmpty() ? "" : ": " + row.value();
    String note = row.note().isEmpty() ? "" : " (" + row.note().replace('\n', ' ') + ")";
    String decides = row.decides() ? " <- " + WORDS.text("row.decides") : "";
    String again = row.again() ? ", " + WORDS.text("row.again") : "";
    line(margin, row.name() + value + note + again + decides);
    row.below().forEach(below -> row(margin + STEP, below));
  }

  private void calculation(Calculation calculation) {
    title(WORDS.text(calculation.worked() ? "section.calculation" : "section.rule"));
    line(STEP, calculation.name() + ": " + calculation.rule());
    for (var pieces : calculation.lines()) {
      line(STEP, String.join("", pieces.stream().map(Calculation.Piece::text).toList()));
    }
  }

  private void choices(WhyModel why) {
    if (!why.choices().isEmpty()) {
      title(WORDS.text("section.choices"));
    }
    for (Choice choice : why.choices()) {
      line(STEP, choice.option() + " [" + choice.rejection().rule() + "] " + choice.words());
    }
  }

  private void grounds(WhyModel why) {
    if (!why.applied().isEmpty()) {
      title(WORDS.text("section.applied"));
    }
    for (Applied applied : why.applied()) {
      line(STEP, applied.name() + ": " + applied.adjustment());
      for (Applied.Part part : applied.parts()) {
        String truth = WORDS.text("truth." + part.truth());
        line(STEP + STEP.repeat(1 + part.depth()), truth + ": " + part.words());
      }
    }
    title(WORDS.text("section.evidence"));
    for (Evidence evidence : why.evidence()) {
      line(STEP, evidence.text() + " (" + String.join(", ", evidence.marks()) + ")");
    }
  }

  private void title(String title) {
    text.append('\n');
    line("", title);
  }

  private void line(String margin, String line) {
    text.append(margin).append(line).append('\n');
  }
}
