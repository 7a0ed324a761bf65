package dev.cairn.writing.guard;

import dev.cairn.model.Grid;
import dev.cairn.model.wording.Amount;
import dev.cairn.model.wording.Dimension;
import dev.cairn.model.wording.Fact;
import dev.cairn.model.wording.FactRole;
import dev.cairn.model.wording.Language;
import dev.cairn.model.wording.Measures;
import dev.cairn.model.wording.Objection.Kind;
import dev.cairn.model.wording.Part;
import dev.cairn.model.wording.Rendering;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks for every number and slot of a draft in the facts: same value, same day, same role. */
final class Roles {
  /** How far a word may stand from a number that it explains. */
  private static final int NEAR = 45;

  /** How near a word must stand to speak against a slot. */
  private static final int CLOSE = 26;

  /** "Easy" says less than "warm up" in the same clause. */
  private static final int VAGUE = 14;

  private static final Pattern MORE =
      Lexicon.whole("more|higher|bigger|up|adds?|above|mehr|höher|größer|dazu|nach oben");
  private static final Pattern LESS =
      Lexicon.whole(
          "less|fewer|lower|smaller|down|drops?|below|weniger|niedriger|kleiner|sinkt|unter");

  private final Reading reading;
  private final Days days;
  private final Objections objections;

  Roles(Reading reading, Days days, Objections objections) {
    this.reading = reading;
    this.days = days;
    this.objections = objections;
  }

  void check(List<Quantity> quantities) {
    quantities.forEach(this::number);
    reading.holes.forEach(this::slot);
  }

  private void number(Quantity quantity) {
    Dimension dimension = dimension(quantity.unit());
    List<Fact> facts = scope(quantity.span().from());
    Set<FactRole> wanted = wanted(quantity, dimension);
    if (dimension == null || (dimension == Dimension.COUNT && wanted.isEmpty())) {
      wrong(quantity, null);
      return;
    }
    Dimension dim = zoned(quantity, wanted) ? Dimension.HEART_ZONE : dimension;
    List<Fact> same =
        facts.stream()
            .filter(fact -> fact.amount().dimension() == dim)
            .filter(fact -> says(quantity, fact))
            .toList();
    Fact meant =
        facts.stream()
            .filter(fact -> fact.amount().dimension() == dim && wanted.contains(fact.role()))
            .findFirst()
            .orElse(null);
    if (same.isEmpty()) {
      wrong(quantity, meant);
    } else if (same.stream().noneMatch(fact -> wanted.contains(fact.role()))) {
      objections.add(
          Kind.ROLE,
          quantity.span(),
          "\""
              + words(quantity)
              + "\" is in the plan, but it is "
              + spoken(same.getFirst())
              + (meant == null ? "." : "; meant here is " + spoken(meant) + "."),
          meant);
    } else if (dim == Dimension.PERCENT && turned(quantity.span(), same)) {
      objections.add(Kind.ROLE, quantity.span(), "The change goes the other way.", same.getFirst());
    }
  }

  private boolean zoned(Quantity quantity, Set<FactRole> wanted) {
    return quantity.unit().isEmpty() && wanted.contains(FactRole.HEART_ZONE);
  }

  private void wrong(Quantity quantity, @Nullable Fact meant) {
    objections.add(
        Kind.NUMBER,
        quantity.span(),
        "\""
            + words(quantity)
            + "\" is not in the plan here"
            + (meant == null ? "." : ": " + spoken(meant) + "."),
        meant);
  }

  private String words(Quantity quantity) {
    return reading.words(quantity.span().from(), quantity.span().to());
  }

  private String spoken(Fact fact) {
    return fact.role().word() + " of " + fact.place() + ", " + reading.shown.text(fact);
  }

  private void slot(Reading.Hole hole) {
    Reading.Span span = new Reading.Span(hole.from(), hole.to());
    Fact fact = hole.fact();
    if (fact == null) {
      objections.add(Kind.SLOT, span, "There is no such slot: " + hole.id() + ".");
      return;
    }
    LocalDate day = fact.day();
    if (day != null && reading.ofDay() && !day.equals(reading.day()) && !namedNear(span, day)) {
      objections.add(Kind.SLOT, span, "This slot belongs to another day, " + day + ".", fact);
      return;
    }
    if (day != null && !(fact.amount() instanceof Amount.Date) && otherDay(span, day)) {
      objections.add(Kind.DAY, span, "The words name another day than the slot's.", fact);
      return;
    }
    Cue cue = nearest(span, fact.amount().dimension());
    if (cue != null && cue.distance() <= CLOSE && !fits(fact, cue)) {
      objections.add(
          Kind.ROLE, span, "The words speak of something else than " + spoken(fact) + ".", fact);
    }
    if (fact.amount().dimension() == Dimension.COUNT) {
      Set<FactRole> counted = counted(span);
      if (!counted.isEmpty() && !counted.contains(fact.role())) {
        objections.add(
            Kind.ROLE, span, "The words count something else than " + spoken(fact) + ".", fact);
      }
    }
    if (fact.amount().dimension() == Dimension.PERCENT && turned(span, List.of(fact))) {
      objections.add(Kind.ROLE, span, "The change goes the other way.", fact);
    }
  }

  private static boolean fits(Fact fact, Cue cue) {
    return cue.roles().contains(fact.role());
  }

  private boolean namedNear(Reading.Span span, LocalDate day) {
    return days.in(reading.clause(span.from())).stream().anyMatch(each -> day.equals(each.date()));
  }

  private boolean otherDay(Reading.Span span, LocalDate day) {
    List<Days.Named> named =
        days.in(reading.clause(span.from())).stream().filter(Days.Named::byName).toList();
    return !named.isEmpty() && named.stream().noneMatch(each -> day.equals(each.date()));
  }

  /** Whether the words say more where the plan has less, or the other way round. */
  private boolean turned(Reading.Span span, List<Fact> facts) {
    Reading.Span clause = reading.sentence(span.from());
    boolean more = !reading.find(MORE, clause).isEmpty();
    boolean less = !reading.find(LESS, clause).isEmpty();
    if (more == less) {
      return false;
    }
    return facts.stream()
        .noneMatch(fact ->
            fact.amount() instanceof Amount.Percent percent && percent.percent() >= 0 == more);
  }

  private static @Nullable Dimension dimension(String unit) {
    return switch (unit) {
      case "km", "mi", "m" -> Dimension.LENGTH;
      case "s" -> Dimension.TIME;
      case "/km", "/mi" -> Dimension.PACE;
      case "%" -> Dimension.PERCENT;
      case Quantity.CLOCK -> Dimension.FINISH;
      case "" -> Dimension.COUNT;
      default -> null;
    };
  }

  /** The facts that may be meant: of the days the sentence names, of the week, of the plan. */
  private List<Fact> scope(int at) {
    Set<LocalDate> named = new TreeSet<>();
    for (Days.Named each : days.in(reading.clause(at))) {
      if (each.date() != null) {
        named.add(each.date());
      }
    }
    if (named.isEmpty()) {
      days.in(reading.sentence(at)).stream()
          .filter(each -> each.date() != null && each.byName())
          .forEach(each -> named.add(each.date()));
    }
    if (named.isEmpty() && reading.day() != null) {
      named.add(reading.day());
    }
    List<Fact> facts = new ArrayList<>();
    for (LocalDate day : named) {
      facts.addAll(reading.sheet.of(day));
    }
    if (named.isEmpty()) {
      facts.addAll(ofKind(at));
    }
    facts.addAll(reading.sheet.general());
    return facts;
  }

  /** Without a day, "the long run" means the one that the week has. */
  private List<Fact> ofKind(int at) {
    List<Fact> facts = new ArrayList<>();
    for (String kind : Kinds.named(reading, reading.sentence(at))) {
      for (LocalDate day : reading.sheet.days()) {
        if (Kinds.of(reading.sheet, day).equals(kind)) {
          facts.addAll(reading.sheet.of(day));
        }
      }
    }
    return facts;
  }

  /** The roles that the words around a number allow. */
  private Set<FactRole> wanted(Quantity quantity, @Nullable Dimension dimension) {
    if (dimension == Dimension.COUNT) {
      return counted(quantity.span());
    }
    Cue cue = dimension == null ? null : nearest(quantity.span(), dimension);
    if (cue != null && cue.distance() <= NEAR) {
      return cue.roles();
    }
    boolean structure = reading.draft.key().part() == Part.STRUCTURE;
    boolean title = reading.draft.key().part() == Part.TITLE;
    boolean note = !reading.ofDay();
    boolean dayNamed = !days.in(reading.clause(quantity.span().from())).isEmpty();
    if (dimension == null) {
      return Set.of();
    }
    return switch (dimension) {
      case LENGTH ->
          structure
              ? EnumSet.of(FactRole.REPETITION)
              : note && !dayNamed ? EnumSet.of(FactRole.WEEK_TOTAL) : EnumSet.of(FactRole.DISTANCE);
      case TIME ->
          structure || title
              ? EnumSet.of(FactRole.REPETITION, FactRole.HARD_MINUTES)
              : EnumSet.of(FactRole.DURATION);
      case PACE -> EnumSet.of(FactRole.PACE, FactRole.REPETITION_PACE);
      case PERCENT -> EnumSet.of(FactRole.CHANGE);
      case FINISH -> EnumSet.of(FactRole.PREDICTED_FINISH, FactRole.GOAL_TIME);
      case COUNT, DATE, HEART_ZONE, NAME, TRUTH -> Set.of();
    };
  }

  private record Cue(Set<FactRole> roles, int distance) {}

  /** The nearest word in the clause that tells the role of a length or a time. */
  private @Nullable Cue nearest(Reading.Span at, Dimension dimension) {
    String section =
        switch (dimension) {
          case LENGTH -> "cue length";
          case TIME -> "cue time";
          default -> "";
        };
    Cue best = null;
    Reading.Span clause = reading.clause(at.from());
    for (Lexicon.Cue cue : reading.lexicon.cues(section)) {
      for (Reading.Span found : reading.find(cue.words(), clause)) {
        Set<FactRole> roles = roles(cue);
        int distance =
            (found.from() >= at.to() ? found.from() - at.to() : Math.max(0, at.from() - found.to()))
                + (roles.contains(FactRole.BODY) ? VAGUE : 0);
        if (best == null || distance < best.distance()) {
          best = new Cue(roles, distance);
        } else if (distance == best.distance()) {
          Set<FactRole> both = EnumSet.copyOf(best.roles());
          both.addAll(roles);
          best = new Cue(both, distance);
        }
      }
    }
    return best;
  }

  /** Only where steps are told one after the other does "easy" mean a part and not the whole. */
  private Set<FactRole> roles(Lexicon.Cue cue) {
    if (!cue.roles().contains(FactRole.BODY) || reading.draft.key().part() == Part.STRUCTURE) {
      return cue.roles();
    }
    Set<FactRole> wider = EnumSet.copyOf(cue.roles());
    wider.add(FactRole.DISTANCE);
    return wider;
  }

  /** What is counted: the word behind the number, or the one before it as in "week 9". */
  private Set<FactRole> counted(Reading.Span at) {
    Set<FactRole> roles = EnumSet.noneOf(FactRole.class);
    int nearest = Integer.MAX_VALUE;
    for (Lexicon.Cue cue : reading.lexicon.cues("count after")) {
      Matcher behind = cue.behind().matcher(reading.lower);
      behind.region(at.to(), reading.clause(at.from()).to()).useTransparentBounds(true);
      if (behind.lookingAt() && behind.end(1) <= nearest) {
        if (behind.end(1) < nearest) {
          roles.clear();
        }
        nearest = behind.end(1);
        roles.addAll(cue.roles());
      }
    }
    if (!roles.isEmpty()) {
      return roles;
    }
    for (Lexicon.Cue cue : reading.lexicon.cues("count before")) {
      int from = Math.max(0, at.from() - 22);
      for (Reading.Span found : reading.find(cue.words(), new Reading.Span(from, at.from()))) {
        if (reading.lower.substring(found.to(), at.from()).isBlank()) {
          roles.addAll(cue.roles());
        }
      }
    }
    if (roles.isEmpty() && at.from() > 0 && reading.lower.charAt(at.from() - 1) == 'z') {
      roles.add(FactRole.HEART_ZONE);
    }
    return roles;
  }

  /** Whether a number is exactly what is shown for a fact, in the unit that the number has. */
  private boolean says(Quantity quantity, Fact fact) {
    return switch (fact.amount()) {
      case Amount.Length _ -> length(quantity, fact);
      case Amount.Time time ->
          quantity.high() == null
              && quantity.low().compareTo(BigDecimal.valueOf(time.seconds())) == 0;
      case Amount.TimeRange range -> ends(quantity, range.low(), range.high());
      case Amount.Pace pace -> {
        Grid grid = quantity.unit().equals("/mi") ? Grid.MI : Grid.KM;
        Measures read = new Measures(grid, reading.shown.measures().planned());
        yield ends(
            quantity, clock(read.pace(pace.range().fast())), clock(read.pace(pace.range().slow())));
      }
      case Amount.Count count -> equal(quantity, count.number());
      case Amount.Percent percent -> equal(quantity, Math.abs(percent.percent()));
      case Amount.HeartZone zone -> equal(quantity, zone.zone());
      case Amount.Date _, Amount.Named _, Amount.Holds _ -> false;
    };
  }

  private static boolean equal(Quantity quantity, int value) {
    return quantity.high() == null && quantity.low().compareTo(BigDecimal.valueOf(value)) == 0;
  }

  /** Both ends of a range, or one of them alone. */
  private static boolean ends(Quantity quantity, int low, int high) {
    BigDecimal from = BigDecimal.valueOf(low);
    BigDecimal to = BigDecimal.valueOf(high);
    BigDecimal top = quantity.high();
    if (top == null) {
      return quantity.low().compareTo(from) == 0 || quantity.low().compareTo(to) == 0;
    }
    return quantity.low().compareTo(from) == 0 && top.compareTo(to) == 0;
  }

  private static int clock(String shown) {
    int colon = shown.indexOf(':');
    return Integer.parseInt(shown.substring(0, colon)) * 60
        + Integer.parseInt(shown.substring(colon + 1));
  }

  private boolean length(Quantity quantity, Fact fact) {
    if (quantity.high() != null) {
      return false;
    }
    boolean metres = quantity.unit().equals("m");
    Grid grid = quantity.unit().equals("mi") ? Grid.MI : Grid.KM;
    Measures read = new Measures(grid, reading.shown.measures().planned());
    String text = new Rendering(Language.ENGLISH, read).text(fact);
    String figure = text.substring(0, text.indexOf(' '));
    boolean shownInMetres = text.endsWith(" m");
    if (metres != shownInMetres) {
      return false;
    }
    return quantity.low().compareTo(new BigDecimal(figure)) == 0;
  }
}
