package dev.cairn.ui.office;

import dev.cairn.action.Action;
import dev.cairn.action.Done;
import dev.cairn.action.Records;
import dev.cairn.action.Refused;
import dev.cairn.action.Thing;
import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.action.kept.Unavailable;
import dev.cairn.action.text.ApproveText;
import dev.cairn.action.text.Consent;
import dev.cairn.action.text.EarlierWords;
import dev.cairn.action.text.KeptPassage;
import dev.cairn.action.text.KeptText;
import dev.cairn.action.text.Listener;
import dev.cairn.action.text.Outgoing;
import dev.cairn.action.text.PlanWriter;
import dev.cairn.action.text.Provider;
import dev.cairn.action.text.Providers;
import dev.cairn.action.text.RecordSent;
import dev.cairn.action.text.RemoteWriter;
import dev.cairn.action.text.ServiceKeys;
import dev.cairn.action.text.TakeWritten;
import dev.cairn.action.text.TextScene;
import dev.cairn.action.text.TextWish;
import dev.cairn.action.text.Writers;
import dev.cairn.action.text.WritingStopped;
import dev.cairn.action.text.Written;
import dev.cairn.ledger.Subject;
import dev.cairn.model.Grid;
import dev.cairn.model.wording.Author;
import dev.cairn.model.wording.Checked;
import dev.cairn.model.wording.FactSheet;
import dev.cairn.model.wording.Language;
import dev.cairn.model.wording.Measures;
import dev.cairn.model.wording.Part;
import dev.cairn.model.wording.Passage;
import dev.cairn.model.wording.PassageKey;
import dev.cairn.model.wording.Piece;
import dev.cairn.model.wording.Rendering;
import dev.cairn.pack.RulesMissing;
import dev.cairn.trail.DamagedPlan;
import dev.cairn.trail.StoredPlan;
import dev.cairn.work.Cancel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Coaching text of the workspace that the office holds open, and the services that write some.
 * Everything here blocks: ask it through a slot.
 */
public final class Wordings {
  private final Office office;
  private final Rules rules;
  private final Writers writers;
  private final ZoneId zone;
  private @Nullable PlanWriter template;
  private @Nullable RemoteWriter remote;

  public Wordings(Office office, Rules rules, Writers writers, ZoneId zone) {
    this.office = office;
    this.rules = rules;
    this.writers = writers;
    this.zone = zone;
  }

  /** Opens the workspace unless it is open. */
  public void open(Cancel cancel) {
    office.open(cancel, planned -> {});
  }

  /** Everybody who has a plan, by name. */
  public List<TextRunner> runners() {
    return office.look(records ->
        records.athletes().stream()
            .filter(row -> records.current(Subject.parse(row.text("subject"))).isPresent())
            .map(row -> new TextRunner(row.text("file_id"), row.text("name")))
            .sorted(Comparator.comparing(TextRunner::name))
            .toList());
  }

  /**
   * Text of a plan.
   *
   * @param place a week that the plan does not have stands for the one nearest to it
   * @param grid the unit it is read in
   */
  public TextCase read(TextPlace place, Language language, Grid grid) throws DamagedPlan {
    if (!(office.planCase(place.athleteId()) instanceof PlanCase.Planned planned)) {
      throw new Refused(
          "There is no plan of this athlete, so there is no text. Maybe look at the refusal.");
    }
    StoredPlan plan = planned.plan();
    TextScene scene =
        new TextScene(
            plan,
            template(),
            writers.sceptic(),
            new Rendering(language, new Measures(grid, plan.grid())));
    int week = Math.clamp(place.week(), 1, plan.weeks().size());
    TextPlace there = week == place.week() ? place : place.in(week);
    String readOnly = office.readOnlyBecause().orElse("");
    List<TextService> services = services();
    return office.look(records -> {
      List<TextPassage> passages = passages(records, scene, there);
      return new TextCase(
          there,
          planned.name(),
          planned.age(),
          scene,
          scene.writer().sheets(plan).get(there.what().sheet(there.week())),
          passages,
          earlier(records, scene, passages),
          services,
          sent(records, place.athleteId(), planned.name()),
          plan.weeks().size(),
          readOnly);
    });
  }

  private static List<EarlierWords.Offer> earlier(
      Records records, TextScene scene, List<TextPassage> passages) {
    List<PassageKey> here = passages.stream().map(TextPassage::key).toList();
    return EarlierWords.of(records, scene).stream()
        .filter(one -> one.state() != EarlierWords.State.NO_PLACE && here.contains(one.key()))
        .toList();
  }

  private static List<TextPassage> passages(Records records, TextScene scene, TextPlace place) {
    return passages(
        records,
        scene,
        scene.writer().write(scene.plan(), scene.shown().language()).passages().stream()
            .filter(one -> place.what().holds(one, place.week()))
            .toList());
  }

  private static List<TextPassage> passages(
      Records records, TextScene scene, List<Passage> template) {
    KeptText kept = KeptText.of(records, scene);
    List<String> approved = ApproveText.approvedLines(records, scene);
    List<TextPassage> passages = new ArrayList<>();
    for (Passage one : template) {
      KeptPassage stands = kept.at(one.key()).orElse(null);
      passages.add(
          new TextPassage(
              one, stands, stands != null && approved.contains(ApproveText.line(stands))));
    }
    return passages;
  }

  /** Keys are looked for while the office is free: a keychain may ask the coach first. */
  private List<TextService> services() {
    SequencedMap<Provider, Optional<Consent>> known =
        office.look(records -> {
          SequencedMap<Provider, Optional<Consent>> all = new LinkedHashMap<>();
          Providers.all(records).forEach(one -> all.put(one, Consent.of(records, one)));
          return all;
        });
    List<TextService> services = new ArrayList<>();
    known.forEach((provider, consent) ->
        services.add(
            new TextService(
                provider, keys().where(provider.id()), consent, keys().variable(provider.id()))));
    return services;
  }

  private List<TextSent> sent(Records records, String athleteId, String name) {
    Subject athlete = records.athlete(athleteId);
    Pattern word = Pattern.compile("\\b" + Pattern.quote(name) + "\\b");
    return records.of(Table.TEXT_SENT, athlete).stream()
        .filter(row -> !row.has("until"))
        .sorted(Comparator.comparingLong((Row row) -> row.number("sequence")).reversed())
        .map(row -> sent(records, athlete, row, word))
        .toList();
  }

  private TextSent sent(Records records, Subject athlete, Row row, Pattern name) {
    String body =
        records
            .json(Thing.SENT, athlete, row.text("sha256"))
            .map(json -> json.path("body").asString(""))
            .orElse("");
    return new TextSent(
        time(row.text("since")),
        row.text("provider"),
        row.number("bytes"),
        row.text("sha256"),
        row.number("status"),
        name.matcher(body).find());
  }

  /** What an athlete reads on a day; nothing where the plan has no text for it. */
  public Optional<DayText> day(StoredPlan plan, LocalDate day, Language language, Grid grid) {
    Rendering shown = new Rendering(language, new Measures(grid, plan.grid()));
    TextScene scene = new TextScene(plan, template(), writers.sceptic(), shown);
    List<Passage> template =
        scene.writer().write(plan, language).passages().stream()
            .filter(one -> day.equals(one.key().day()))
            .toList();
    if (template.isEmpty()) {
      return Optional.empty();
    }
    FactSheet sheet = scene.writer().sheets(plan).get(template.getFirst().key().week());
    List<TextPassage> passages = office.look(records -> passages(records, scene, template));
    return Optional.of(
        new DayText(
            text(passages, Part.TITLE, shown, sheet),
            text(passages, Part.DESCRIPTION, shown, sheet),
            author(passages),
            passages.stream().allMatch(TextPassage::approved)));
  }

  private static String text(
      List<TextPassage> passages, Part part, Rendering shown, FactSheet sheet) {
    return passages.stream()
        .filter(one -> one.key().part() == part)
        .map(one -> String.join("", shown.pieces(known(one.stands(), sheet), sheet)))
        .findFirst()
        .orElse("");
  }

  /** A slot of no fact, as a coach may have typed one, is shown as it is written. */
  private static List<Piece> known(String written, FactSheet sheet) {
    return Piece.read(written).stream()
        .map(piece ->
            piece instanceof Piece.Slot slot && sheet.fact(slot.fact()).isEmpty()
                ? new Piece.Words(slot.text())
                : piece)
        .toList();
  }

  /** A coach before a service before the template. */
  private static String author(List<TextPassage> passages) {
    List<String> words =
        passages.stream()
            .map(one -> one.kept() == null ? one.template().author() : one.kept().author())
            .map(Author::word)
            .toList();
    return words.contains("coach") ? "coach" : words.contains("remote") ? "remote" : "template";
  }

  /** How many requests left this machine today. */
  public long sentToday() {
    LocalDate today = office.today();
    return office.look(records ->
        records.all(Table.TEXT_SENT).stream()
            .filter(row -> !row.has("until"))
            .filter(row -> time(row.text("since")).toLocalDate().equals(today))
            .count());
  }

  private LocalDateTime time(String since) {
    return LocalDateTime.ofInstant(Instant.parse(since), zone);
  }

  /** Every text there ever was at a place, the newest first. */
  public List<TextVersion> versions(TextCase now, PassageKey key) {
    return office.look(records -> {
      List<KeptText.Version> all = KeptText.of(records, now.scene()).versions(key);
      List<TextVersion> versions = new ArrayList<>();
      for (int i = 0; i < all.size(); i++) {
        KeptText.Version one = all.get(i);
        versions.add(
            new TextVersion(
                one.number(), all.size() - i, time(one.since()), one.holds(), one.passage()));
      }
      return versions;
    });
  }

  /** What would leave to have text written that no coach wrote; nothing where there is none. */
  public Optional<Outgoing> prepare(TextCase now, Provider provider) {
    List<PassageKey> keys =
        now.passages().stream().filter(one -> !one.byCoach()).map(TextPassage::key).toList();
    if (keys.isEmpty()) {
      return Optional.empty();
    }
    TextPlace place = now.place();
    TextWish wish =
        office.look(
            records -> TextWish.of(records, now.scene(), place.what().sheet(place.week()), keys));
    return Optional.of(remote().prepare(provider, wish));
  }

  /**
   * Sends just what was shown and takes in what comes back. What left is kept before it leaves; the
   * office is free meanwhile.
   */
  public TextAnswer send(TextCase now, Outgoing shown, Listener listener, Cancel cancel) {
    String athlete = now.place().athleteId();
    String plan = now.scene().plan().hash();
    office.act(new RecordSent(shown, athlete, plan, null));
    try {
      Written written = remote().send(shown, listener, cancel);
      office.act(new RecordSent(shown, athlete, plan, written.sent()));
      Done done = office.act(new TakeWritten(now.scene(), written));
      long refused = written.passages().stream().filter(Checked.Refused.class::isInstance).count();
      return new TextAnswer.Came(written, refused, done.remarks(), remote().repair(written));
    } catch (WritingStopped stopped) {
      office.act(new RecordSent(shown, athlete, plan, stopped.sent()));
      return new TextAnswer.Stopped(
          stopped.sentence(), stopped.why() == WritingStopped.Why.CANCELLED);
    }
  }

  /** Asks a service for one word, with nothing of any runner in it. */
  public RemoteWriter.Reached tryOut(Provider provider, Cancel cancel) throws WritingStopped {
    return remote().tryOut(provider, cancel);
  }

  public Done act(Action action) {
    return office.act(action);
  }

  /** Who edits. */
  public String coach() {
    return office.coach().name();
  }

  public ServiceKeys keys() {
    return writers.keys();
  }

  private synchronized PlanWriter template() {
    PlanWriter known = template;
    if (known == null) {
      try {
        known = writers.template(rules.sentences());
      } catch (RulesMissing missing) {
        throw new Unavailable(String.valueOf(missing.getMessage()), missing);
      }
      template = known;
    }
    return known;
  }

  private synchronized RemoteWriter remote() {
    RemoteWriter known = remote;
    if (known == null) {
      known = writers.remote(office.look(records -> records.ledger().id()));
      remote = known;
    }
    return known;
  }
}
