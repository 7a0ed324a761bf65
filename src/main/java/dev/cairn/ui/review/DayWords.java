package dev.cairn.ui.review;

import dev.cairn.model.Grid;
import dev.cairn.model.wording.Language;
import dev.cairn.trail.StoredPlan;
import dev.cairn.ui.control.IconButton;
import dev.cairn.ui.office.DayText;
import dev.cairn.ui.office.Wordings;
import dev.cairn.ui.prefs.Setting;
import dev.cairn.ui.task.Door;
import dev.cairn.ui.task.Slot;
import dev.cairn.ui.text.Units;
import dev.cairn.ui.text.Words;
import java.text.Bidi;
import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the athlete reads on the selected day: its title, and the rest when it is asked for. */
final class DayWords {
  private static final Words WORDS = Words.of(DayWords.class);
  private static final String DAY = "day/";
  private static final int DATE = 10;

  private final Wordings texts;
  private final Setting setting;
  private final Slot reading;
  private final HBox root = new HBox(8);
  private final Label title = new Label();
  private final Label description = new Label();
  private final Label state = new Label();
  private final IconButton more;
  private boolean open;

  /** Read when nothing newer was selected for a moment, so that the calendar is never slower. */
  DayWords(Wordings texts, Setting setting, Door door) {
    this.texts = texts;
    this.setting = setting;
    this.reading = door.patientSlot();
    this.more = new IconButton(Feather.CHEVRON_DOWN, WORDS.text("day.more"), this::turn);
    more.setId("day-more");
    title.getStyleClass().add("semibold");
    title.setMinWidth(Region.USE_PREF_SIZE);
    description.getStyleClass().addAll("day-description", "may-elide");
    description.setMinWidth(0);
    description.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(description, Priority.ALWAYS);
    state.getStyleClass().add("quiet");
    state.setMinWidth(Region.USE_PREF_SIZE);
    root.getStyleClass().add("day-words");
    root.setAlignment(Pos.CENTER_LEFT);
    root.getChildren().addAll(new FontIcon(Feather.TYPE), title, description, state, more);
    clear();
  }

  Node node() {
    return root;
  }

  /** Shows the text of a day, and nothing for all other places. */
  void show(StoredPlan plan, String place) {
    Optional<LocalDate> day = day(place);
    if (day.isEmpty()) {
      reading.cancel();
      clear();
      return;
    }
    Grid grid = setting.units().get() == Units.KM_KG ? Grid.KM : Grid.MI;
    Language language = Language.of(setting.language().get().code()).orElse(Language.ENGLISH);
    reading.ask(
        errand -> texts.day(plan, day.get(), language, grid),
        found -> found.ifPresentOrElse(this::show, this::clear),
        failed -> {
          clear();
          tell(WORDS.text("day.failed"), failed.sentence(), "");
        });
  }

  private static Optional<LocalDate> day(String place) {
    return place.startsWith(DAY) && place.length() >= DAY.length() + DATE
        ? Optional.of(LocalDate.parse(place.substring(DAY.length(), DAY.length() + DATE)))
        : Optional.empty();
  }

  private void show(DayText text) {
    tell(
        text.title(),
        text.description(),
        WORDS.text(text.approved() ? "day.approved" : "day." + text.author()));
  }

  private void tell(String head, String body, String standing) {
    title.setText(head);
    description.setText(body);
    description.setAccessibleText(body);
    state.setText(standing);
    root.setVisible(true);
    root.setManaged(true);
    more.setVisible(!body.isEmpty());
  }

  void clear() {
    root.setVisible(false);
    root.setManaged(false);
    open = true;
    turn();
  }

  /** All of it, or one line. */
  private void turn() {
    open = !open;
    String text = description.getText();
    description.setWrapText(open && !Bidi.requiresBidi(text.toCharArray(), 0, text.length()));
    description.setMinHeight(open ? Region.USE_PREF_SIZE : Region.USE_COMPUTED_SIZE);
    more.show(open ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN);
    more.named(WORDS.text(open ? "day.less" : "day.more"));
  }
}
