package dev.cairn.ui.review;

import dev.cairn.ui.control.EmptyState;
import dev.cairn.ui.control.ErrorCard;
import dev.cairn.ui.control.Skeleton;
import dev.cairn.ui.office.Waiting;
import dev.cairn.ui.task.Failure;
import dev.cairn.ui.text.Dates;
import dev.cairn.ui.text.Words;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands where the plan would, when there is none: not yet, not any more, or damaged. */
final class InsteadOfPlan {
  private static final Words WORDS = Words.of(InsteadOfPlan.class);
  private static final int SKELETON_ROWS = 14;
  private static final double SKELETON_ROW = 26;
  private static final double CARD_WIDTH = 560;

  private InsteadOfPlan() {}

  static Node loading() {
    return new Skeleton(SKELETON_ROWS, SKELETON_ROW);
  }

  /** What a coach can do when nothing is open. */
  interface Deeds {
    void letSamplesIn();

    void showAll();

    void search();
  }

  /** Nothing is open because nothing is left, with what can be done now. */
  static Node empty(QueueModel now, Waiting all, boolean readOnly, Deeds deeds) {
    String next = Dates.spoken(all.week().week().next().monday());
    Button search = button("empty.search", Feather.SEARCH, deeds::search);
    if (all.athletes().isEmpty()) {
      Button samples = button("empty.samples", Feather.USERS, deeds::letSamplesIn);
      samples.setDisable(readOnly);
      return new EmptyState(
          Feather.USERS, WORDS.text("empty.nobody"), WORDS.text("empty.nobody-sentence"), samples);
    }
    if (now.hidden() > 0) {
      return new EmptyState(
          Feather.FILTER,
          WORDS.text("empty.hidden"),
          WORDS.text("empty.hidden-sentence", now.hidden()),
          button("empty.show-all", Feather.FILTER, deeds::showAll));
    }
    if (now.done().isEmpty()) {
      return new EmptyState(
          Feather.INBOX,
          WORDS.text("empty.nothing"),
          WORDS.text("empty.nothing-sentence", next),
          search);
    }
    int judged = now.done().size();
    return new EmptyState(
        Feather.CHECK_CIRCLE,
        WORDS.text("empty.title", judged, judged + now.count()),
        WORDS.text("empty.sentence", next),
        search);
  }

  private static Button button(String key, Feather icon, Runnable action) {
    Button button = new Button(WORDS.text(key), new FontIcon(icon));
    button.setId(key.replace('.', '-'));
    button.setOnAction(event -> action.run());
    return button;
  }

  /**
   * What went wrong, with a way to try again.
   *
   * @param whole the workspace, not one plan
   */
  static Node failed(Failure reason, boolean whole, Runnable again) {
    Button retry = new Button(WORDS.text("error.retry"), new FontIcon(Feather.REFRESH_CW));
    retry.setOnAction(event -> again.run());
    ErrorCard card = new ErrorCard(WORDS.text(whole ? "error.start" : "error.plan"), reason, retry);
    card.setId("error-card");
    card.setMaxWidth(CARD_WIDTH);
    StackPane place = new StackPane(card);
    place.getStyleClass().add("error-place");
    return place;
  }
}
