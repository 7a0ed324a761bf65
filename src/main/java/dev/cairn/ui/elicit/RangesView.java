package dev.cairn.ui.elicit;

import dev.cairn.elicit.fit.Family;
import dev.cairn.elicit.fit.Limits;
import dev.cairn.elicit.fit.Quantiles;
import dev.cairn.elicit.outcome.RangeOutcome;
import dev.cairn.elicit.pool.Pooled;
import dev.cairn.pack.meeting.SafeSide;
import dev.cairn.ui.control.Card;
import dev.cairn.ui.office.Answers;
import dev.cairn.ui.office.EngineNow;
import dev.cairn.ui.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Ranges without names: in a sentence, as curves, and as the figures they came from. */
final class RangesView {
  private static final Words WORDS = Words.of(RangesView.class);

  private final List<Answers.Opinion> each;
  private final RangeOutcome outcome;
  private final Limits limits;
  private final Amount amount;
  private final Optional<EngineNow> engine;
  private final Mine mine;

  RangesView(
      List<Answers.Opinion> each,
      RangeOutcome outcome,
      Limits limits,
      Amount amount,
      Optional<EngineNow> engine,
      Mine mine) {
    this.each = List.copyOf(each);
    this.outcome = outcome;
    this.limits = limits;
    this.amount = amount;
    this.engine = engine;
    this.mine = mine;
  }

  List<Node> nodes() {
    List<Node> nodes = new ArrayList<>();
    Label sentence = Card.words(sentence());
    sentence.setId("reveal-sentence");
    nodes.add(sentence);
    if (each.isEmpty()) {
      return nodes;
    }
    PoolPlot plot = new PoolPlot(each, outcome, limits, amount, engine, mine);
    plot.setAccessibleText(sentence());
    plot.setFocusTraversable(true);
    nodes.add(plot);
    nodes.add(arithmetic());
    return nodes;
  }

  /** What the answers come to and how they lie to each other and to the value in force. */
  String sentence() {
    List<String> all = new ArrayList<>();
    all.add(outcome());
    if (each.size() > 1) {
      all.add(overlap());
    }
    engine.ifPresent(now -> all.add(beside(now)));
    return String.join(" ", all);
  }

  private String outcome() {
    return switch (outcome) {
      case RangeOutcome.Consensus one ->
          WORDS.text("ranges.consensus", amount.with(one.number()), band(one.pooled()));
      case RangeOutcome.Wide one ->
          WORDS.text(
              one.side() == SafeSide.LOWER ? "ranges.wide.lower" : "ranges.wide.higher",
              amount.with(one.number()),
              band(one.pooled()));
      case RangeOutcome.Split one ->
          WORDS.text(
              "ranges.split",
              one.lower().curves().size(),
              one.upper().curves().size(),
              amount.typed(one.gapFrom()),
              amount.with(one.gapTo()),
              amount.with(one.lower().median()),
              amount.with(one.upper().median()),
              one.between());
      case RangeOutcome.Insufficient one ->
          WORDS.text(
              one.why() == RangeOutcome.Why.TOO_FEW ? "ranges.few" : "ranges.too-wide",
              one.answers());
    };
  }

  private String band(Pooled pooled) {
    return WORDS.text("ranges.band", amount.bare(pooled.p10()), amount.with(pooled.p90()));
  }

  private String overlap() {
    double from = each.stream().mapToDouble(one -> one.common().p10()).max().orElseThrow();
    double to = each.stream().mapToDouble(one -> one.common().p90()).min().orElseThrow();
    return from <= to
        ? WORDS.text("ranges.overlap", amount.bare(from), amount.with(to))
        : WORDS.text("ranges.apart");
  }

  private String beside(EngineNow now) {
    long below = each.stream().filter(one -> one.range().best() < now.value()).count();
    long above = each.stream().filter(one -> one.range().best() > now.value()).count();
    String source = now.rule().isEmpty() ? "" : WORDS.text("ranges.engine.rule", now.rule());
    String value = amount.exact(now.value());
    if (below == each.size() || above == each.size()) {
      String key = below > 0 ? "ranges.engine.below" : "ranges.engine.above";
      return WORDS.text(key, value, each.size(), source);
    }
    return WORDS.text("ranges.engine", value, below, above, each.size(), source);
  }

  /** The figures beside the number, and on demand how each came about. */
  private Node arithmetic() {
    Optional<Pooled> pooled = pooled();
    Label line = Card.quiet(pooled.map(this::line).orElse(WORDS.text("ranges.unpooled")));
    line.setId("reveal-figures");
    Button show = new Button(WORDS.text("ranges.show"));
    show.setId("reveal-arithmetic");
    show.getStyleClass().addAll("flat", "small", "link");
    show.setMinWidth(Region.USE_PREF_SIZE);
    Label own = Card.quiet(WORDS.text("plot.own"));
    own.setId("reveal-own");
    own.setVisible(!mine.claimed());
    HBox row = new HBox(16, show, own);
    row.setAlignment(Pos.CENTER_LEFT);
    VBox all = new VBox(4, line, row);
    GridPane table = table();
    show.setOnAction(event -> {
      boolean open = all.getChildren().contains(table);
      show.setText(WORDS.text(open ? "ranges.show" : "ranges.hide"));
      if (open) {
        all.getChildren().remove(table);
      } else {
        all.getChildren().add(table);
      }
    });
    return all;
  }

  private Optional<Pooled> pooled() {
    return switch (outcome) {
      case RangeOutcome.Consensus one -> Optional.of(one.pooled());
      case RangeOutcome.Wide one -> Optional.of(one.pooled());
      case RangeOutcome.Split _, RangeOutcome.Insufficient _ -> Optional.empty();
    };
  }

  private String line(Pooled pooled) {
    double least = pooled.withoutEach().stream().min(Comparator.naturalOrder()).orElse(0.0);
    double most = pooled.withoutEach().stream().max(Comparator.naturalOrder()).orElse(0.0);
    return WORDS.text(
        "ranges.figures",
        amount.bare(pooled.leastMedian()),
        amount.bare(pooled.greatestMedian()),
        amount.bare(pooled.meanOfMedians()),
        amount.bare(least),
        amount.bare(most));
  }

  private GridPane table() {
    GridPane table = new GridPane(16, 4);
    table.setId("reveal-table");
    table.getStyleClass().add("arithmetic");
    String[] heads = {"answer", "said", "sure", "common", "curve", "without"};
    for (int i = 0; i < heads.length; i++) {
      Label head = Card.quiet(WORDS.text("table." + heads[i]));
      table.add(head, i, 0);
    }
    Optional<Pooled> pooled = pooled();
    for (int i = 0; i < each.size(); i++) {
      Answers.Opinion one = each.get(i);
      Quantiles common = one.common();
      table.addRow(
          i + 1,
          cell(Integer.toString(i + 1)),
          cell(figures(one.range().lowest(), one.range().best(), one.range().highest())),
          cell(WORDS.text("table.percent", one.range().sureness())),
          cell(figures(common.p10(), common.p50(), common.p90())),
          cell(family(one.curve().family())),
          cell(pooled.isPresent() ? without(pooled.get(), i) : "–"));
    }
    return table;
  }

  /** Pooled curves lie in the same order as the answers: both rise with the best value. */
  private String without(Pooled pooled, int at) {
    return at < pooled.withoutEach().size() ? amount.bare(pooled.withoutEach().get(at)) : "–";
  }

  private String figures(double low, double middle, double high) {
    return WORDS.text("plot.figures", amount.typed(low), amount.typed(middle), amount.typed(high));
  }

  private static String family(Family family) {
    return WORDS.text("family." + family.name().toLowerCase(Locale.ROOT));
  }

  private static Label cell(String text) {
    Label label = new Label(text);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }
}
