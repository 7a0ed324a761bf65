package dev.cairn.ui.wording;

import dev.cairn.ui.office.TextVersion;
import dev.cairn.ui.text.Dates;
import dev.cairn.ui.text.Words;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Every text there was at a place; each can stand again. */
final class VersionsView extends VBox {
  private static final Words WORDS = Words.of(VersionsView.class);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final int END = 4;

  private final WordingModel model;

  VersionsView(WordingModel model, List<TextVersion> versions, LocalDate today) {
    this.model = model;
    getStyleClass().add("versions");
    setAccessibleText(WORDS.text("versions"));
    versions.forEach(one -> getChildren().add(row(one, today)));
  }

  private Node row(TextVersion one, LocalDate today) {
    Label draft = new Label(WORDS.text("version.draft", one.draft()));
    draft.getStyleClass().addAll("version-draft", "semibold");
    draft.setMinWidth(Region.USE_PREF_SIZE);
    String author = author(one);
    Label by = new Label(author);
    by.getStyleClass().addAll("version-by", "may-elide");
    by.setAccessibleText(author);
    by.setMinWidth(0);
    HBox.setHgrow(by, Priority.ALWAYS);
    by.setMaxWidth(Double.MAX_VALUE);
    String moment = moment(one, today);
    Label when = new Label(moment);
    when.setMinWidth(Region.USE_PREF_SIZE);
    String hash = shortened(sha256(one.passage().written()));
    Label sha = new Label(hash);
    sha.getStyleClass().add("mono");
    sha.setMinWidth(Region.USE_PREF_SIZE);
    boolean clean = one.flags() == 0;
    Label flags =
        new Label(
            WORDS.text("version.flags", one.flags()),
            new FontIcon(clean ? Feather.CHECK : Feather.ALERT_CIRCLE));
    flags.getStyleClass().add(clean ? "version-clean" : "version-flagged");
    flags.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = new HBox(12, draft, by, when, sha, flags);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("version");
    if (one.holds()) {
      Label stands = new Label(WORDS.text("version.holds"));
      stands.getStyleClass().add("quiet");
      stands.setMinWidth(Region.USE_PREF_SIZE);
      row.getChildren().add(stands);
    } else {
      Button restore = new Button(WORDS.text("version.restore"));
      restore.getStyleClass().addAll("small", "flat");
      restore.setMinWidth(Region.USE_PREF_SIZE);
      restore.setAccessibleText(WORDS.text("version.restore.spoken", one.draft()));
      restore.setOnAction(event -> model.restore(one));
      row.getChildren().add(restore);
    }
    row.setAccessibleText(WORDS.text("version.spoken", one.draft(), author, moment, one.flags()));
    return row;
  }

  private static String author(TextVersion one) {
    var refused = one.passage().refused();
    Hand stands = Hand.of(one.passage().author());
    return refused == null
        ? WORDS.text("version.by", stands.word(), Hand.exactly(one.passage().author()))
        : WORDS.text("version.by-refused", Hand.of(refused.author()).word(), stands.word());
  }

  static String moment(TextVersion one, LocalDate today) {
    String time = TIME.format(one.when());
    LocalDate day = one.when().toLocalDate();
    return day.equals(today) ? time : WORDS.text("moment", Dates.brief(day), time);
  }

  static String shortened(String sha256) {
    return sha256.substring(0, END) + "…" + sha256.substring(sha256.length() - END);
  }

  private static String sha256(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java has SHA-256", missing);
    }
  }
}
