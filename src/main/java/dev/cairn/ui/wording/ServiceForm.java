package dev.cairn.ui.wording;

import dev.cairn.action.Refused;
import dev.cairn.action.text.Price;
import dev.cairn.action.text.Provider;
import dev.cairn.ui.control.Card;
import dev.cairn.ui.control.Form;
import dev.cairn.ui.control.Wrapping;
import dev.cairn.ui.office.TextService;
import dev.cairn.ui.text.Language;
import dev.cairn.ui.text.Words;
import java.math.BigDecimal;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A service that writes: where it is, what it costs, where its key is kept. */
final class ServiceForm extends Form {
  private static final Words WORDS = Words.of(ServiceForm.class);

  private final ServiceModel services;
  private final @Nullable TextService known;
  private final TextField name = new TextField();
  private final ComboBox<Provider.Kind> kind = new ComboBox<>();
  private final TextField base = new TextField();
  private final TextField asked = new TextField();
  private final TextField input = new TextField();
  private final TextField output = new TextField();
  private final TextField currency = new TextField();
  private final PasswordField key = new PasswordField();
  private final CheckBox keychain = new CheckBox(WORDS.text("form.keychain"));

  ServiceForm(ServiceModel services, @Nullable TextService known, Runnable close) {
    super(
        known == null ? WORDS.text("form.new") : WORDS.text("form.change", known.id()),
        WORDS.text("form.save"),
        "accent",
        close);
    this.services = services;
    this.known = known;
    fields();
    fill(known);
    HBox first = row(named(WORDS.text("form.name"), name), named(WORDS.text("form.kind"), kind));
    HBox second = row(named(WORDS.text("form.base"), base), named(WORDS.text("form.model"), asked));
    HBox prices =
        row(
            named(WORDS.text("form.input"), input),
            named(WORDS.text("form.output"), output),
            named(WORDS.text("form.currency"), currency));
    add(first, second, prices, row(named(WORDS.text("form.key"), key)), keychain, where(), tests());
    end(WORDS.text("form.after"));
  }

  private void fields() {
    name.setId("service-name");
    name.setPromptText("office");
    kind.setId("service-kind");
    kind.getItems().setAll(Provider.Kind.values());
    kind.setConverter(new Name());
    base.setId("service-base");
    asked.setId("service-model");
    input.setPromptText("0.15");
    output.setPromptText("0.60");
    key.setId("service-key");
    keychain.setSelected(true);
    Wrapping.of(keychain);
    keychain.setMinHeight(Region.USE_PREF_SIZE);
    kind.valueProperty()
        .subscribe(one -> {
          if (one != null) {
            base.setPromptText(WORDS.text("form.base." + one.word()));
          }
        });
  }

  private void fill(@Nullable TextService service) {
    currency.setText("USD");
    kind.setValue(Provider.Kind.OPENAI);
    if (service == null) {
      return;
    }
    Provider provider = service.provider();
    name.setText(provider.id());
    name.setDisable(true);
    kind.setValue(provider.kind());
    base.setText(provider.base().toString());
    asked.setText(provider.model());
    Price price = provider.price();
    if (price != null) {
      input.setText(price.input().toPlainString());
      output.setText(price.output().toPlainString());
      currency.setText(price.currency());
    }
    key.setPromptText(service.key().isPresent() ? WORDS.text("form.key.kept") : "");
  }

  private static HBox row(VBox... fields) {
    HBox row = new HBox(12, fields);
    for (VBox field : fields) {
      HBox.setHgrow(field, Priority.ALWAYS);
      field.setPrefWidth(120);
      field.setMinWidth(0);
    }
    return row;
  }

  /** Where the key is now; never what it is. */
  private Node where() {
    if (known == null) {
      return Card.quiet(WORDS.text("where.new"));
    }
    return Card.quiet(
        known
            .key()
            .map(where -> WORDS.text("where." + where, known.variable()))
            .orElse(WORDS.text("where.none", known.variable())));
  }

  private Node tests() {
    Button test = new Button(WORDS.text("form.test"), new FontIcon(Feather.ACTIVITY));
    test.setId("form-test");
    test.setMinWidth(Region.USE_PREF_SIZE);
    test.setOnAction(event -> test());
    Label tried = new Label();
    tried.setId("form-tried");
    Wrapping.of(tried);
    tried.setMinHeight(Region.USE_PREF_SIZE);
    tried.textProperty().bind(services.tried());
    HBox.setHgrow(tried, Priority.ALWAYS);
    HBox row = new HBox(10, test, tried);
    row.setAlignment(Pos.CENTER_LEFT);
    TextService service = known;
    if (service != null) {
      Button remove = new Button(WORDS.text("form.remove"), new FontIcon(Feather.TRASH_2));
      remove.setId("form-remove");
      remove.getStyleClass().add("flat");
      remove.setMinWidth(Region.USE_PREF_SIZE);
      remove.setOnAction(event -> {
        leave();
        services.remove(service.id());
      });
      row.getChildren().add(remove);
    }
    return row;
  }

  private @Nullable Provider provider() {
    try {
      return Provider.at(
          name.getText().strip(),
          kind.getValue(),
          base.getText(),
          asked.getText().strip(),
          price());
    } catch (Refused refused) {
      missing(refused.sentence());
    } catch (NumberFormatException wrong) {
      missing(WORDS.text("form.price-wrong"));
    }
    return null;
  }

  private @Nullable Price price() {
    String in = input.getText() == null ? "" : input.getText().strip();
    String out = output.getText() == null ? "" : output.getText().strip();
    if (in.isEmpty() && out.isEmpty()) {
      return null;
    }
    return new Price(
        new BigDecimal(Language.plain(in)),
        new BigDecimal(Language.plain(out)),
        currency.getText().strip());
  }

  private void test() {
    Provider provider = provider();
    if (provider != null) {
      missing("");
      services.setUp(provider, typed(), keychain.isSelected(), () -> services.tryOut(provider));
    }
  }

  private String typed() {
    String text = key.getText();
    key.clear();
    return text == null ? "" : text;
  }

  @Override
  protected void submit() {
    Provider provider = provider();
    if (provider != null) {
      services.setUp(provider, typed(), keychain.isSelected(), this::leave);
    }
  }

  @Override
  public Node first() {
    return known == null ? name : base;
  }

  /** Kinds by name. */
  private static final class Name extends StringConverter<Provider.Kind> {
    @Override
    public String toString(Provider.@Nullable Kind kind) {
      return kind == null ? "" : WORDS.text("kind." + kind.word());
    }

    @Override
    public Provider.@Nullable Kind fromString(String text) {
      return null;
    }
  }
}
