package dev.cairn.ui.modify;

import dev.cairn.engine.check.PlanCheck;
import dev.cairn.review.edit.Draft;
import dev.cairn.review.edit.Finding;
import dev.cairn.ui.control.Badge;
import dev.cairn.ui.control.Tone;
import dev.cairn.ui.prefs.Setting;
import dev.cairn.ui.text.Figures;
import dev.cairn.ui.text.Words;
import java.util.List;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What every rule says of the draft: broken, exceptions and notes first, what holds folded. */
final class CheckList {
  private static final Words WORDS = Words.of(CheckList.class);
  private static final int MOST = 6;
  private static final int HELD = 3;

  private final ModifyModel model;
  private final Setting setting;
  private final VBox root = new VBox();
  private final HBox counts = new HBox(6);
  private boolean all;

  CheckList(ModifyModel model, Setting setting) {
    this.model = model;
    this.setting = setting;
    root.getStyleClass().add("check-list");
    model.draft().subscribe(now -> show());
    model.saying().granted().subscribe(now -> show());
    setting.units().subscribe(now -> show());
  }

  Node node() {
    return root;
  }

  Node counts() {
    return counts;
  }

  private void show() {
    root.getChildren().clear();
    counts.getChildren().clear();
    Draft draft = model.draft().get();
    if (draft == null) {
      return;
    }
    List<Finding> found = draft.findings();
    List<String> held = held(found);
    count(found, held.size());
    found.stream().limit(all ? found.size() : MOST).forEach(this::finding);
    held.stream().limit(all ? held.size() : HELD).forEach(this::holds);
    int more = Math.max(0, found.size() - MOST) + Math.max(0, held.size() - HELD);
    Hyperlink fold = new Hyperlink(all ? WORDS.text("check.less") : WORDS.text("check.more", more));
    fold.setOnAction(event -> {
      all = !all;
      show();
    });
    root.getChildren().add(fold);
  }

  private static List<String> held(List<Finding> found) {
    TreeSet<String> broken = new TreeSet<>();
    found.forEach(one -> broken.add(one.rule()));
    return PlanCheck.ruleNames().stream().filter(one -> !broken.contains(one)).toList();
  }

  private void count(List<Finding> found, int held) {
    long broken = count(found, Finding.Weight.BROKEN);
    long noted = found.size() - broken;
    counts
        .getChildren()
        .setAll(
            Badge.of(Feather.CHECK, WORDS.text("count.hold", held), Tone.SUCCESS),
            Badge.of(Feather.ALERT_TRIANGLE, WORDS.text("count.notes", noted), Tone.WARNING),
            Badge.of(
                Feather.X,
                WORDS.text("count.broken", broken),
                broken == 0 ? Tone.NEUTRAL : Tone.DANGER));
  }

  private static long count(List<Finding> found, Finding.Weight weight) {
    return found.stream().filter(one -> one.weight() == weight).count();
  }

  private void finding(Finding finding) {
    Feather sign = finding.weight() == Finding.Weight.BROKEN ? Feather.X : Feather.ALERT_TRIANGLE;
    String words =
        WORDS.text("check.finding", RuleWords.place(finding.place()), RuleWords.of(finding.rule()));
    VBox text = new VBox(1, wrapped(words, "check-words"));
    Draft draft = model.draft().get();
    if (draft != null) {
      Figures figures = new Figures(setting.units().get(), draft.plan().grid());
      text.getChildren().add(wrapped(figures.prose(finding.message()), "quiet"));
    }
    if (finding.weight() == Finding.Weight.EXCEPTION) {
      text.getChildren().add(exception(finding));
    }
    String style = finding.weight() == Finding.Weight.BROKEN ? "check-bad" : "check-note";
    row(sign, style, finding.rule(), text);
  }

  /** An exception is a coach's word, so it is given by hand. */
  private Node exception(Finding finding) {
    CheckBox box = new CheckBox(WORDS.text("check.exception"));
    box.setWrapText(true);
    box.setSelected(model.saying().granted().get().contains(finding.rule()));
    box.setOnAction(event -> model.saying().grant(finding.rule()));
    box.getStyleClass().add("exception");
    return box;
  }

  private void holds(String rule) {
    row(Feather.CHECK, "check-good", rule, wrapped(RuleWords.held(rule), "check-words"));
  }

  private void row(Feather icon, String style, String rule, Node words) {
    FontIcon sign = new FontIcon(icon);
    Label name = new Label(RuleWords.name(rule), sign);
    name.getStyleClass().addAll("check-rule", style);
    name.setMinWidth(148);
    name.setPrefWidth(148);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(8, name, words);
    row.getStyleClass().add("check-row");
    root.getChildren().add(row);
  }

  private static Label wrapped(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
