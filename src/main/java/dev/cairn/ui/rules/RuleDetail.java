package dev.cairn.ui.rules;

import dev.cairn.action.rules.Proposal;
import dev.cairn.action.rules.RulePast;
import dev.cairn.pack.Modifier;
import dev.cairn.pack.Modifier.Effect;
import dev.cairn.pack.RaceTemplate;
import dev.cairn.pack.RedLine;
import dev.cairn.pack.shelf.TriedCase;
import dev.cairn.ui.control.Badge;
import dev.cairn.ui.control.Card;
import dev.cairn.ui.control.Pill;
import dev.cairn.ui.control.Tone;
import dev.cairn.ui.office.RulesCase;
import dev.cairn.ui.text.Dates;
import dev.cairn.ui.text.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One rule: when it applies, what it does, on what evidence, its cases and its past. */
final class RuleDetail {
  private static final Words WORDS = Words.of(RuleDetail.class);

  private final RulesModel model;
  private final VBox body = new VBox(14);
  private final ScrollPane scroll = new ScrollPane(body);
  private final HBox head = new HBox(8);
  private final VBox root = new VBox(head, scroll);
  private final VBox past = new VBox(4);
  private final List<ValueField> fields = new ArrayList<>();
  private final TextField reason = new TextField();
  private final Button toggle = new Button();
  private boolean filling;

  RuleDetail(RulesModel model) {
    this.model = model;
    root.getStyleClass().add("rule-detail");
    head.getStyleClass().addAll("pane-head", "rule-head-line");
    head.setAlignment(Pos.CENTER_LEFT);
    body.getStyleClass().add("pane-content");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    reason.setId("rule-reason");
    reason.setPromptText(WORDS.text("reason.prompt"));
    reason.setAccessibleText(WORDS.text("reason.name"));
    reason
        .textProperty()
        .subscribe(text -> {
          if (!filling) {
            model.because(text);
          }
        });
    toggle.setId("rule-toggle");
    toggle.getStyleClass().add("small");
    toggle.setMinWidth(Region.USE_PREF_SIZE);
    toggle.setOnAction(event -> model.toggle());
    model.past().subscribe(this::tellPast);
    model.proposal().subscribe(now -> follow());
  }

  Node node() {
    return root;
  }

  /** Where values are typed. */
  void edit() {
    if (!fields.isEmpty()) {
      fields.getFirst().focus();
    }
  }

  void instead(Node node) {
    head.getChildren().clear();
    fields.clear();
    body.getChildren().setAll(node);
  }

  void show(RuleEntry entry, RulesCase rules) {
    fields.clear();
    switch (entry.kind()) {
      case MODIFIER -> model.modifier().ifPresent(one -> modifier(entry, one, rules));
      case REDLINE ->
          rules.standing().rules().redLines().stream()
              .filter(one -> one.id().equals(entry.id()))
              .findFirst()
              .ifPresent(one -> redLine(entry, one, rules));
      case TEMPLATE ->
          rules.standing().rules().templates().values().stream()
              .filter(one -> one.id().equals(entry.id()))
              .findFirst()
              .ifPresent(one -> template(entry, one));
    }
    follow();
  }

  private void title(RuleEntry entry, Node... beside) {
    Label name = new Label(entry.name());
    name.getStyleClass().addAll("pane-title", "semibold", "may-elide");
    name.setAccessibleText(entry.name());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    head.getChildren().setAll(entry.icon().node(), name, new Pill(entry.stateWord()), space);
    head.getChildren().addAll(beside);
  }

  private void modifier(RuleEntry entry, Modifier modifier, RulesCase rules) {
    title(entry, toggle);
    Modifier plain = model.plain().orElse(modifier);
    GridPane form = grid();
    int row = conditions(form, rules.words().getOrDefault(entry.id(), List.of()));
    for (Effect effect : plain.effects()) {
      ValueField field = new ValueField(model, effect);
      fields.add(field);
      form.add(name(WORDS.text(fields.size() == 1 ? "form.then" : "form.and")), 0, row);
      form.add(field.node(), 1, row++);
    }
    form.add(name(WORDS.text("form.reason")), 0, row);
    form.add(reason, 1, row);
    body.getChildren()
        .setAll(
            form,
            text(modifier.condition().text()),
            evidence(
                modifier.reason(),
                modifier.evidence(),
                modifier.status(),
                AgreedWords.of(modifier)),
            used(entry, rules),
            cases(entry, rules),
            versions());
  }

  private void redLine(RuleEntry entry, RedLine line, RulesCase rules) {
    title(entry);
    GridPane form = grid();
    int row = conditions(form, rules.words().getOrDefault(entry.id(), List.of()));
    form.add(name(WORDS.text("form.then")), 0, row);
    form.add(Card.words(WORDS.text("redline.then")), 1, row);
    body.getChildren()
        .setAll(
            form,
            text(line.condition().text()),
            Card.quiet(WORDS.text("redline.fixed")),
            evidence(line.reason(), line.evidence(), "", List.of()),
            cases(entry, rules));
  }

  private void template(RuleEntry entry, RaceTemplate template) {
    title(entry);
    GridPane form = grid();
    int row = 0;
    row = fact(form, row, "template.weeks", template.minWeeks() + "–" + template.maxWeeks());
    row = fact(form, row, "template.usual", Integer.toString(template.usualWeeks()));
    row = fact(form, row, "template.build", EffectWords.value(template.buildPercent()) + " %");
    row = fact(form, row, "template.peak", EffectWords.value(template.peakWeekPercent()) + " %");
    fact(
        form,
        row,
        "template.taper",
        String.join(
            ", ",
            template.taperPercent().stream().map(each -> EffectWords.value(each) + " %").toList()));
    body.getChildren().setAll(form);
    AgreedWords.of(template).forEach(one -> body.getChildren().add(Card.words(one)));
    body.getChildren().add(Card.quiet(WORDS.text("template.reading")));
  }

  private static int fact(GridPane form, int row, String key, String value) {
    form.add(name(WORDS.text(key)), 0, row);
    form.add(Card.words(value), 1, row);
    return row + 1;
  }

  private static GridPane grid() {
    GridPane form = new GridPane();
    form.getStyleClass().add("rule-form");
    javafx.scene.layout.ColumnConstraints first = new javafx.scene.layout.ColumnConstraints();
    first.setMinWidth(Region.USE_PREF_SIZE);
    javafx.scene.layout.ColumnConstraints second = new javafx.scene.layout.ColumnConstraints();
    second.setHgrow(Priority.ALWAYS);
    form.getColumnConstraints().addAll(first, second);
    return form;
  }

  private static Label name(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("rule-name");
    GridPane.setValignment(label, javafx.geometry.VPos.TOP);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  /** The first part is the whole, where there are several. */
  private static int conditions(GridPane form, List<String> words) {
    List<String> parts = words.size() > 1 ? words.subList(1, words.size()) : words;
    int row = 0;
    for (String part : parts) {
      form.add(name(WORDS.text(row == 0 ? "form.when" : "form.part")), 0, row);
      Label claim = Card.words(part);
      claim.getStyleClass().add("rule-claim");
      form.add(claim, 1, row++);
    }
    return row;
  }

  private static Node text(String condition) {
    Label code = Card.words(condition);
    code.getStyleClass().addAll("rule-code", "mono");
    code.setAccessibleText(WORDS.text("form.text", condition));
    code.setMaxWidth(Double.MAX_VALUE);
    return code;
  }

  private static Node evidence(
      String reason, Modifier.Evidence evidence, String status, List<String> agreed) {
    FlowPane marks = new FlowPane(6, 6);
    marks
        .getChildren()
        .addAll(
            new Pill(WORDS.text("evidence.grade", evidence.grade())),
            new Pill(WORDS.text("evidence.checked." + evidence.checked())));
    if (!status.isEmpty()) {
      marks
          .getChildren()
          .add(new Pill(WORDS.has("status." + status) ? WORDS.text("status." + status) : status));
    }
    VBox all = new VBox(6, Card.words(reason), marks, Card.quiet(evidence.citation()));
    agreed.forEach(words -> all.getChildren().add(Card.quiet(words)));
    return section(WORDS.text("evidence.title"), all);
  }

  private static Node used(RuleEntry entry, RulesCase rules) {
    int plans = rules.use().plans().getOrDefault(entry.name(), 0);
    int fresh = rules.use().fresh().getOrDefault(entry.name(), 0);
    String text = WORDS.text("used.text", plans, fresh);
    String changed =
        rules.use().overridden().stream()
            .filter(one -> one.rule().equals(entry.name()))
            .findFirst()
            .map(one -> WORDS.text("used.changed", one.changed(), one.seen()))
            .orElseGet(() -> WORDS.text("used.unchanged"));
    return section(WORDS.text("used.title"), new VBox(2, Card.words(text), Card.quiet(changed)));
  }

  private static Node cases(RuleEntry entry, RulesCase rules) {
    List<TriedCase> of =
        rules.cases().stream().filter(one -> one.rule().equals(entry.id())).toList();
    long passed = of.stream().filter(TriedCase::passed).count();
    GridPane table = new GridPane();
    table.getStyleClass().add("rule-cases");
    javafx.scene.layout.ColumnConstraints wide = new javafx.scene.layout.ColumnConstraints();
    wide.setHgrow(Priority.ALWAYS);
    javafx.scene.layout.ColumnConstraints own = new javafx.scene.layout.ColumnConstraints();
    own.setMinWidth(Region.USE_PREF_SIZE);
    table.getColumnConstraints().addAll(wide, own, own, own);
    row(
        table,
        0,
        true,
        WORDS.text("cases.given"),
        WORDS.text("cases.expect"),
        WORDS.text("cases.got"));
    for (int i = 0; i < of.size(); i++) {
      TriedCase one = of.get(i);
      row(
          table,
          i + 1,
          false,
          GivenWords.of(one.given()),
          WORDS.text("applies." + one.expected().asString()),
          WORDS.text("applies." + one.got()));
      FontIcon mark = new FontIcon(one.passed() ? Feather.CHECK : Feather.X);
      mark.getStyleClass().add(one.passed() ? "case-passed" : "case-failed");
      mark.setAccessibleText(WORDS.text(one.passed() ? "cases.passes" : "cases.fails"));
      HBox cell = new HBox(mark);
      cell.getStyleClass().add("rule-case");
      cell.setMaxHeight(Double.MAX_VALUE);
      table.add(cell, 3, i + 1);
    }
    Badge all =
        Badge.of(
            passed == of.size() ? Feather.CHECK : Feather.ALERT_CIRCLE,
            WORDS.text("cases.count", passed, of.size()),
            passed == of.size() ? Tone.SUCCESS : Tone.DANGER);
    return new Card(Card.title(WORDS.text("cases.title")), all, table);
  }

  private static void row(GridPane table, int row, boolean title, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      Label label = new Label(cells[i]);
      label.setWrapText(i == 0);
      label.setMinWidth(i == 0 ? 0 : Region.USE_PREF_SIZE);
      label.setMinHeight(Region.USE_PREF_SIZE);
      HBox cell = new HBox(label);
      cell.getStyleClass().add(title ? "rule-case-title" : "rule-case");
      cell.setMaxHeight(Double.MAX_VALUE);
      table.add(cell, i, row);
    }
    if (title) {
      HBox cell = new HBox();
      cell.getStyleClass().add("rule-case-title");
      table.add(cell, 3, row);
    }
  }

  private static Node section(String title, Node content) {
    Label label = new Label(title);
    label.getStyleClass().addAll("semibold", "rule-section");
    return new VBox(6, label, content);
  }

  private Node versions() {
    return section(WORDS.text("past.title"), past);
  }

  private void tellPast(List<RulePast.Version> versions) {
    past.getChildren().clear();
    for (RulePast.Version one : versions.reversed()) {
      HBox line = new HBox(8);
      line.setAlignment(Pos.CENTER_LEFT);
      boolean holds = one.number() == versions.size();
      Label text = Card.words(said(one));
      HBox.setHgrow(text, Priority.ALWAYS);
      text.setMaxWidth(Double.MAX_VALUE);
      line.getChildren().addAll(new Pill("v" + one.number()), text);
      if (holds) {
        line.getChildren().add(Badge.of(WORDS.text("past.holds"), Tone.SUCCESS));
      }
      past.getChildren().add(line);
    }
  }

  private static String said(RulePast.Version one) {
    if (one.time().isEmpty()) {
      return WORDS.text("past.pack");
    }
    StringJoiner values = new StringJoiner(", ");
    one.values()
        .forEach((quantity, value) ->
            values.add(
                EffectWords.quantity(quantity) + " " + EffectWords.withUnit(quantity, value)));
    String what = one.on() ? values.toString() : WORDS.text("past.off");
    String how = one.kind().startsWith("step.") ? WORDS.text("past." + one.kind()) : "";
    return WORDS.text(
        "past.line",
        what,
        one.by(),
        Dates.brief(Instant.parse(one.time()).atZone(ZoneId.systemDefault()).toLocalDate()),
        how);
  }

  private void follow() {
    Proposal now = model.proposal().get();
    if (now == null) {
      return;
    }
    filling = true;
    fields.forEach(field -> field.follow(now));
    if (!reason.getText().equals(now.reason())) {
      reason.setText(now.reason());
    }
    toggle.setText(WORDS.text(now.on() ? "toggle.off" : "toggle.on"));
    toggle.setDisable(!model.mayToggle());
    filling = false;
  }
}
