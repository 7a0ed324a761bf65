package dev.cairn.ui.elicit;

import dev.cairn.action.elicit.HeldQuestion;
import dev.cairn.elicit.meeting.Meeting;
import dev.cairn.pack.meeting.Measure;
import dev.cairn.pack.meeting.RunnerProfile;
import dev.cairn.ui.control.Badge;
import dev.cairn.ui.control.Card;
import dev.cairn.ui.control.Tone;
import dev.cairn.ui.text.Figures;
import dev.cairn.ui.text.Units;
import dev.cairn.ui.text.Words;
import java.math.BigDecimal;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Whom the open question is about. */
final class ProfilePart extends VBox {
  private static final Words WORDS = Words.of(ProfilePart.class);

  private final ElicitModel model;

  ProfilePart(ElicitModel model) {
    super(6);
    this.model = model;
    getStyleClass().add("side-part");
  }

  void show(Meeting meeting, Optional<HeldQuestion> open) {
    String letter = open.map(one -> one.question().profile()).orElse(null);
    Optional<RunnerProfile> about =
        letter == null ? Optional.empty() : meeting.set().profile(letter);
    getChildren().clear();
    setVisible(about.isPresent());
    setManaged(about.isPresent());
    about.ifPresent(one -> {
      Label badge = new Label(one.letter());
      badge.getStyleClass().addAll("profile-letter", "semibold");
      badge.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
      Label who = Card.words(Told.in(one.title()));
      who.getStyleClass().add("semibold");
      Units units = model.setting().units().get();
      Figures figures = new Figures(units);
      Label what =
          Card.quiet(
              WORDS.text(
                  "profile.line",
                  figures.loose(BigDecimal.valueOf(one.weeklyKm())),
                  units.distance(),
                  WORDS.text("race." + one.race().word())));
      VBox words = new VBox(1, who, what);
      HBox.setHgrow(words, Priority.ALWAYS);
      HBox head = new HBox(10, badge, words);
      head.setAlignment(Pos.CENTER_LEFT);
      getChildren()
          .addAll(
              MeetingSide.name(WORDS.text("profile.title")),
              head,
              fact("profile.runs", Integer.toString(one.runsAWeek())),
              fact(
                  "profile.longest",
                  WORDS.text(
                      "amount.unit",
                      figures.bare(BigDecimal.valueOf(one.longestKm())),
                      units.distance())),
              fact("profile.years", new Amount(Measure.YEARS, units).typed(one.yearsRunning())),
              fact("profile.temperament", WORDS.text("temperament." + one.temperament().word())));
      getChildren().add(letters(meeting, one));
      if (one.injury() != null) {
        getChildren().add(Card.quiet(Told.in(one.injury(), units)));
      }
      if (one.firstRace()) {
        getChildren().add(Badge.of(WORDS.text("profile.first"), Tone.WARNING));
      }
    });
  }

  /** The runners of the meeting; each leads to the first question about it. */
  private Node letters(Meeting meeting, RunnerProfile shown) {
    HBox row = new HBox(6);
    row.setAlignment(Pos.CENTER_LEFT);
    for (RunnerProfile each : meeting.set().profiles()) {
      Button letter = new Button(each.letter());
      letter.getStyleClass().addAll("small", "letter");
      letter.setMinWidth(Region.USE_PREF_SIZE);
      letter.setDisable(each.equals(shown));
      letter.setAccessibleText(WORDS.text("profile.letter", each.letter(), Told.in(each.title())));
      letter.setOnAction(event ->
          meeting.set().questions().stream()
              .filter(one -> each.letter().equals(one.profile()))
              .findFirst()
              .ifPresent(one -> model.select(one.id())));
      row.getChildren().add(letter);
    }
    int number = meeting.set().profiles().indexOf(shown) + 1;
    row.getChildren()
        .add(Card.quiet(WORDS.text("profile.of", number, meeting.set().profiles().size())));
    return row;
  }

  private static Node fact(String key, String value) {
    Label name = new Label(WORDS.text(key));
    name.getStyleClass().add("quiet");
    name.setMinWidth(Region.USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Label figure = new Label(value);
    figure.setMinWidth(Region.USE_PREF_SIZE);
    return new HBox(8, name, space, figure);
  }
}
