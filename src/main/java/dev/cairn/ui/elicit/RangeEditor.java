package dev.cairn.ui.elicit;

import dev.cairn.elicit.fit.Range;
import dev.cairn.pack.meeting.Measure;
import dev.cairn.ui.control.Card;
import dev.cairn.ui.text.Language;
import dev.cairn.ui.text.Words;
import java.math.BigDecimal;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A range is typed, drawn, read back in words and accepted. */
final class RangeEditor implements Editor {
  private static final Words WORDS = Words.of(RangeEditor.class);
  private static final int TEN = 10;
  private static final int HUNDRED = 100;

  private final ElicitModel model;
  private final RangeDraft draft;
  private final TextField lowest;
  private final CurveView curve = new CurveView();
  private final Label back = Card.words("");
  private final ToggleButton yes =
      new ToggleButton(WORDS.text("range.yes"), new FontIcon(Feather.CHECK));
  private final VBox root;

  RangeEditor(ElicitModel model, RangeDraft draft) {
    this.model = model;
    this.draft = draft;
    this.lowest = Editor.field("range-lowest", draft.lowest());
    String unit = draft.amount().unit();
    HBox fields =
        new HBox(
            8,
            field("range.lowest", lowest, unit),
            field("range.best", Editor.field("range-best", draft.best()), unit),
            field("range.highest", Editor.field("range-highest", draft.highest()), unit),
            field(
                "range.sureness",
                Editor.field("range-sureness", draft.sureness()),
                WORDS.text("measure.percent")));
    fields.setAlignment(Pos.BOTTOM_LEFT);
    back.setId("range-back");
    HBox.setHgrow(back, Priority.ALWAYS);
    back.setMaxWidth(Double.MAX_VALUE);
    HBox drawn = new HBox(12, curve, back);
    drawn.setAlignment(Pos.CENTER_LEFT);
    yes.setId("range-accept");
    yes.setMinWidth(Region.USE_PREF_SIZE);
    yes.selectedProperty().bindBidirectional(draft.accepted());
    yes.getStyleClass().add("accept");
    Button change = new Button(WORDS.text("range.change"));
    change.getStyleClass().add("flat");
    change.setMinWidth(Region.USE_PREF_SIZE);
    change.setOnAction(event -> {
      draft.accepted().set(false);
      lowest.requestFocus();
      lowest.selectAll();
    });
    this.root = new VBox(10, fields, drawn, new HBox(8, yes, change));
    draft.range().subscribe(this::show);
  }

  private static Node field(String key, TextField field, String unit) {
    VBox named = Editor.named(WORDS.text(key), Editor.withUnit(field, unit));
    field.setAccessibleText(WORDS.text(key + ".spoken", unit));
    HBox.setHgrow(named, Priority.ALWAYS);
    named.setPrefWidth(110);
    return named;
  }

  private void show(@Nullable Range range) {
    yes.setDisable(range == null);
    if (range == null) {
      curve.clear();
      back.setText(WORDS.text("range.none"));
      back.getStyleClass().add("waits");
      return;
    }
    back.getStyleClass().removeAll("waits");
    back.setText(readBack(draft.amount(), range));
    model.seat().fit(range, draft.limits(), fitted -> curve.show(range, fitted, draft.limits()));
  }

  /** What the coach says, in words. */
  static String readBack(Amount amount, Range range) {
    String outside = of((HUNDRED - range.sureness()) / 2.0);
    return WORDS.text(
        "range.back",
        of(range.sureness()),
        amount.measure() == Measure.FACTOR
            ? amount.exact(range.lowest())
            : amount.typed(range.lowest()),
        amount.exact(range.highest()),
        outside,
        amount.exact(range.best()));
  }

  /** "8 of 10", "2.5 of 100". */
  private static String of(double percent) {
    boolean tens = percent % TEN == 0;
    double count = tens ? percent / TEN : percent;
    String figure = BigDecimal.valueOf(count).stripTrailingZeros().toPlainString();
    return WORDS.text(
        "range.of", Language.now().figure(figure), Integer.toString(tens ? TEN : HUNDRED));
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public Node first() {
    return lowest;
  }
}
