package dev.cairn.ui.review;

import dev.cairn.ui.office.PlanCase;
import dev.cairn.ui.text.Dates;
import dev.cairn.ui.text.Figures;
import dev.cairn.ui.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Why no plan can be made: what collides, and what would make one possible. */
final class RefusalView extends ScrollPane {
  private static final Words WORDS = Words.of(RefusalView.class);
  private static final List<String> RUN_ALREADY = List.of("currentWeeklyKm", "longestRecentRunKm");

  RefusalView(PlanCase.NoPlan none, Figures figures) {
    getStyleClass().add("refusal-scroll");
    setFitToWidth(true);
    VBox body = new VBox(10);
    body.getStyleClass().add("refusal");
    body.setId("refusal");
    Label title = new Label(WORDS.text("refusal.title", none.name()), new FontIcon(Feather.SLASH));
    title.getStyleClass().addAll("refusal-title", "semibold");
    body.getChildren().addAll(title, text(figures.prose(none.reason()), "refusal-reason"));
    List<String> conflict = none.conflict().stream().map(RefusalView::capital).toList();
    section(body, "refusal.conflict", conflict, Feather.X);
    List<String> changes =
        none.wouldWork().stream().map(change -> figures.prose(words(change))).toList();
    section(body, "refusal.would-work", changes, Feather.ARROW_RIGHT);
    if (none.wouldWork().isEmpty()) {
      body.getChildren().add(text(WORDS.text("refusal.no-change"), "refusal-reason"));
    }
    setContent(body);
  }

  /** One sentence, however many fields it takes: first what is run already, then wishes. */
  private static String words(SortedMap<String, String> change) {
    List<String> run = new ArrayList<>();
    List<String> wished = new ArrayList<>();
    change.forEach(
        (field, value) -> (RUN_ALREADY.contains(field) ? run : wished).add(word(field, value)));
    if (!run.isEmpty()) {
      wished.addFirst(WORDS.text("refusal.before", joined(run)));
    }
    return capital(joined(wished));
  }

  /** "a and b", "a, b and c". */
  private static String joined(List<String> words) {
    String last = words.getLast();
    return words.size() == 1
        ? last
        : WORDS.text("refusal.and", String.join(", ", words.subList(0, words.size() - 1)), last);
  }

  private static String word(String field, String value) {
    String key = "field." + field;
    String shown =
        switch (field) {
          case "race" -> WORDS.text("race." + value);
          case "raceDate" -> Dates.spoken(LocalDate.parse(value));
          default -> value;
        };
    return WORDS.has(key) ? WORDS.text(key, shown) : field + " " + shown;
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static void section(VBox body, String key, List<String> lines, Feather icon) {
    if (lines.isEmpty()) {
      return;
    }
    Label head = new Label(WORDS.text(key));
    head.getStyleClass().addAll("refusal-head", "semibold");
    body.getChildren().add(head);
    for (String line : lines) {
      Label label = text(line, "refusal-line");
      label.setGraphic(new FontIcon(icon));
      body.getChildren().add(label);
    }
  }

  private static Label text(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
