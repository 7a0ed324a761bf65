package dev.cairn.ui.why;

import dev.cairn.trail.Decision;
import dev.cairn.trail.Input;
import dev.cairn.trail.Spoken;
import dev.cairn.trail.Unfolding;
import dev.cairn.trail.WhyNode;
import dev.cairn.trail.WhyNode.Fact;
import dev.cairn.trail.WhyNode.PackData;
import dev.cairn.trail.WhyNode.Stone;
import dev.cairn.ui.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Turns the tree of a place into lines: what decides first, what is as usual folded away. */
final class RowReading {
  private static final String MODIFIERS = "plan.modifiers";
  private static final String NONE_APPLIES = "none applies";

  /** Longer values stand below the name. */
  private static final int NARROW = 16;

  private final Unfolding unfolding;
  private final Shown shown;
  private final Words words;
  private final UnaryOperator<String> name;
  private final Set<String> told = new HashSet<>();

  /**
   * A reading of trees.
   *
   * @param name what a decision at the top is called
   */
  RowReading(List<WhyNode> trees, Shown shown, Words words, UnaryOperator<String> name) {
    this.unfolding = new Unfolding(trees);
    this.shown = shown;
    this.words = words;
    this.name = name;
  }

  List<Row> rows(List<WhyNode> trees) {
    List<Row> rows = new ArrayList<>();
    List<Row> usual = new ArrayList<>();
    for (WhyNode tree : trees) {
      if (tree instanceof Stone stone && told.add(stone.decision().id())) {
        Decision decision = stone.decision();
        String called = name.apply(decision.id());
        Stone whole = unfolding.whole(decision.id());
        Row row = row(decision.id(), called, shown.value(decision, null), "", false, false, whole);
        (trees.size() > 1 && usual(stone) ? usual : rows).add(row);
      }
    }
    if (!usual.isEmpty()) {
      rows.add(folded("", usual));
    }
    return rows;
  }

  private Row row(
      String key,
      String name,
      String value,
      String share,
      boolean decides,
      boolean again,
      Stone stone) {
    Decision decision = stone.decision();
    boolean wide = value.length() > NARROW;
    return new Row(
        key,
        name,
        wide ? "" : value,
        wide ? value : share,
        decision.source().word(),
        decides,
        again,
        decision.id(),
        again ? List.of() : below(key, stone));
  }

  private List<Row> below(String key, Stone parent) {
    Input decides = Spoken.decides(parent.decision());
    List<Row> rows = new ArrayList<>();
    List<Row> usual = new ArrayList<>();
    for (int input : unfolding.order(parent)) {
      Input from = parent.decision().inputs().get(input);
      Row row = row(key, parent, input, from.equals(decides));
      boolean asUsual = !row.decides() && parent.below().get(input) instanceof Stone s && usual(s);
      if (row.decides()) {
        rows.addFirst(row);
      } else {
        (asUsual ? usual : rows).add(row);
      }
    }
    if (!usual.isEmpty()) {
      rows.add(folded(key, usual));
    }
    return rows;
  }

  private Row row(String key, Stone parent, int input, boolean decides) {
    Input from = parent.decision().inputs().get(input);
    String own = key + "/" + input;
    return switch (parent.below().get(input)) {
      case Fact fact -> fact(own, fact, decides);
      case PackData data -> data(own, data, decides);
      case Stone stone -> {
        boolean here = unfolding.toldAt(parent, input, stone) && told.add(stone.decision().id());
        Stone whole = unfolding.whole(stone.decision().id());
        boolean cut = shown.isShare(stone.decision(), from);
        String value = cut ? shown.prose(from.value()) : shown.value(stone.decision(), from);
        String share = cut ? shown.share(stone.decision()) : "";
        yield row(
            own, Shown.capital(shown.prose(from.name())), value, share, decides, !here, whole);
      }
    };
  }

  private Row fact(String key, Fact fact, boolean decides) {
    boolean missing = fact.given() == null || fact.given().isNull();
    String value = shown.prose(fact.input().value());
    boolean wide = value.length() > NARROW;
    String note =
        missing
            ? words.text("fact.missing", fact.field(), value)
            : wide ? value + "\n" + fact.field() : fact.field();
    return new Row(
        key,
        Shown.capital(shown.prose(fact.input().name())),
        missing ? words.text("missing") : wide ? "" : value,
        note,
        Row.FACT,
        decides,
        false,
        fact.input().from(),
        List.of());
  }

  private Row data(String key, PackData data, boolean decides) {
    String value = shown.prose(data.input().value());
    boolean wide = value.length() > NARROW;
    String note = data.reference();
    return new Row(
        key,
        Shown.capital(shown.prose(data.input().name())),
        wide ? "" : value,
        wide ? value + "\n" + note : note,
        Row.PACK_DATA,
        decides,
        false,
        data.input().from(),
        List.of());
  }

  private Row folded(String key, List<Row> usual) {
    return new Row(
        key + "/" + Row.USUAL,
        words.text("usual", usual.size()),
        "",
        "",
        Row.USUAL,
        false,
        false,
        null,
        usual);
  }

  /** A limit that no modifier has moved. */
  private static boolean usual(Stone stone) {
    return stone.decision().inputs().stream()
        .anyMatch(input -> input.from().equals(MODIFIERS) && input.value().equals(NONE_APPLIES));
  }

  /** Where a line stands and what it rests on, one after the other. */
  static @Nullable Row find(List<Row> rows, String key) {
    for (Row row : rows) {
      Row found = row.key().equals(key) ? row : find(row.below(), key);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
