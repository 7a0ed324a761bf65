package dev.cairn.ui.strength;

import dev.cairn.model.lifting.Mass;
import dev.cairn.pack.ModelCard;
import dev.cairn.pack.ModelCard.Measure;
import dev.cairn.pack.ModelCard.Measured;
import dev.cairn.ui.text.Language;
import dev.cairn.ui.text.Weights;
import dev.cairn.ui.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a model is worth beside what needs none, all of it from its card. */
public final class WorthModel {
  private static final Words WORDS = Words.of(WorthModel.class);
  private static final String KILOGRAMS = "kg";
  private static final int SHOWN_OF_HASH = 4;

  private final ModelCard card;
  private final Weights weights;

  public WorthModel(ModelCard card, Weights weights) {
    this.card = card;
    this.weights = weights;
  }

  /**
   * A typical error as a bar.
   *
   * @param share of the longest bar
   * @param model whether it is the model's own
   * @param mark whether it is what all are measured by
   */
  public record Bar(
      String name, String note, String figure, double share, boolean model, boolean mark) {
    /** For screen readers. */
    public String sentence() {
      return WORDS.text("worth.bar", name, figure, note);
    }
  }

  private record Line(String key, Measure measure) {}

  private Measured first() {
    return card.measured().getFirst();
  }

  boolean measured() {
    return !card.measured().isEmpty();
  }

  /** The unit the errors are told in. */
  public String unit() {
    return first().unit().equals(KILOGRAMS) ? weights.symbol() : first().unit();
  }

  /** Likelihoods are told in words of their own. */
  private String likely() {
    return first().unit().equals(KILOGRAMS) ? "" : "-likely";
  }

  /** What the errors are. */
  String sub() {
    return WORDS.text("worth.sub" + likely(), unit());
  }

  /** What the mark is. */
  String legend() {
    return WORDS.text("worth.legend" + likely(), figure(first().repeatLast().value()), unit());
  }

  /** The best first. */
  public List<Bar> bars() {
    List<Line> lines = new ArrayList<>();
    add(lines, "model", first().error());
    add(lines, "blend", first().blend());
    add(lines, "repeat", first().repeatLast());
    add(lines, "rule", first().rule());
    lines.sort(Comparator.comparingDouble(line -> line.measure().value()));
    double longest = lines.getLast().measure().value();
    return lines.stream().map(line -> bar(line, longest)).toList();
  }

  private static void add(List<Line> lines, String key, @Nullable Measure measure) {
    if (measure != null) {
      lines.add(new Line(key, measure));
    }
  }

  private Bar bar(Line line, double longest) {
    double by = first().repeatLast().value() - line.measure().value();
    String note =
        line.key().equals("repeat")
            ? WORDS.text("worth.mark")
            : WORDS.text(by > 0 ? "worth.better" : "worth.worse", figure(Math.abs(by)));
    return new Bar(
        WORDS.text(
            line.key().equals("repeat") ? "worth.repeat" + likely() : "worth." + line.key(),
            card.name()),
        note,
        figure(line.measure().value()),
        line.measure().value() / longest,
        line.key().equals("model"),
        line.key().equals("repeat"));
  }

  /** Where "repeat the last weight" ends, as a share of the longest bar. */
  public double mark() {
    return bars().stream().filter(Bar::mark).mapToDouble(Bar::share).findFirst().orElse(1);
  }

  /** Two decimals, converted where the errors are loads. */
  private String figure(double value) {
    if (!first().unit().equals(KILOGRAMS)) {
      return written("%.3f", value);
    }
    return written("%.2f", Mass.ofKilograms(value).in(weights.unit()));
  }

  private static String written(String form, double value) {
    return Language.now().figure(String.format(Locale.ROOT, form, value).replace('-', '−'));
  }

  /** What a coach must know before he trusts it. */
  public record Warning(String title, String text) {}

  /**
   * No gain that is clear of zero, or one that is smaller than what can be put on.
   *
   * @param step the smallest one that this lifter can load, null where none is open
   */
  public Optional<Warning> warning(@Nullable Mass step) {
    Measure gain = first().gain();
    String words = weights.prose(card.weightReason());
    if (gain.low() <= 0) {
      String text =
          WORDS.text(
              "worth.no-gain-text" + likely(),
              figure(gain.value()),
              figure(gain.low()),
              figure(gain.high()),
              unit(),
              words);
      return Optional.of(new Warning(WORDS.text("worth.no-gain"), text));
    }
    if (step == null || !first().unit().equals(KILOGRAMS) || gain.value() >= step.kilograms()) {
      return Optional.empty();
    }
    String text =
        WORDS.text("worth.small-gain-text", figure(gain.value()), unit(), weights.of(step), words);
    return Optional.of(new Warning(WORDS.text("worth.small-gain"), text));
  }

  /** A fact of the card under its name. */
  public record Fact(String name, String text, boolean mono) {}

  /** Where it comes from and what it must not be used for. */
  public List<Fact> facts(boolean verified) {
    List<Fact> facts = new ArrayList<>();
    ModelCard.Training training = card.training();
    facts.add(
        fact("trained", WORDS.text("fact.trained-text", training.rows(), training.lifters())));
    facts.add(fact("made-of", training.what()));
    facts.add(
        fact(
            "tested",
            WORDS.text("fact.tested-text", first().on(), first().rows(), first().lifters())));
    facts.add(fact("runs", WORDS.text("fact.runs-text")));
    String hash = card.sha256();
    String brief =
        hash.substring(0, SHOWN_OF_HASH) + "…" + hash.substring(hash.length() - SHOWN_OF_HASH);
    facts.add(
        new Fact(
            WORDS.text("fact.file"),
            WORDS.text(verified ? "fact.verified" : "fact.unverified", brief),
            true));
    facts.add(fact("not-for", String.join("; ", card.notFor())));
    return facts;
  }

  private static Fact fact(String key, String text) {
    return new Fact(WORDS.text("fact." + key), text, false);
  }
}
