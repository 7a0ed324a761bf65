package dev.cairn.ui;

import dev.cairn.ui.athletes.AthletesModel;
import dev.cairn.ui.athletes.AthletesPage;
import dev.cairn.ui.audit.AuditPage;
import dev.cairn.ui.elicit.ElicitModel;
import dev.cairn.ui.elicit.ElicitPage;
import dev.cairn.ui.handover.Handover;
import dev.cairn.ui.learning.LearningModel;
import dev.cairn.ui.learning.LearningPage;
import dev.cairn.ui.models.ModelsModel;
import dev.cairn.ui.models.ModelsPage;
import dev.cairn.ui.office.GuestRoom;
import dev.cairn.ui.office.Gym;
import dev.cairn.ui.office.LessonRoom;
import dev.cairn.ui.office.MeetingRoom;
import dev.cairn.ui.office.Office;
import dev.cairn.ui.office.QuestionRoom;
import dev.cairn.ui.office.Register;
import dev.cairn.ui.office.RuleRoom;
import dev.cairn.ui.office.Wordings;
import dev.cairn.ui.prefs.Preferences;
import dev.cairn.ui.review.ReviewModel;
import dev.cairn.ui.review.ReviewPage;
import dev.cairn.ui.review.Said;
import dev.cairn.ui.review.StepWords;
import dev.cairn.ui.rules.RulesModel;
import dev.cairn.ui.rules.RulesPage;
import dev.cairn.ui.settings.Places;
import dev.cairn.ui.settings.SettingsPage;
import dev.cairn.ui.shell.Command;
import dev.cairn.ui.shell.LaterPage;
import dev.cairn.ui.shell.Page;
import dev.cairn.ui.shell.Saving;
import dev.cairn.ui.shell.ShellModel;
import dev.cairn.ui.shell.Steps;
import dev.cairn.ui.strength.StrengthModel;
import dev.cairn.ui.strength.StrengthPage;
import dev.cairn.ui.task.Door;
import dev.cairn.ui.task.Slot;
import dev.cairn.ui.why.PlannerAsking;
import dev.cairn.ui.wording.WordingModel;
import dev.cairn.ui.wording.WordingPage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** The window with all that stands behind it, put together. */
final class Workroom implements AutoCloseable {
  private final Ground ground;
  private final Preferences preferences;
  private final Office office;
  private final ReviewModel review;
  private final AthletesModel athletes;
  private final StrengthModel strength;
  private final ModelsModel models;
  private final Wordings wordings;
  private final WordingModel wording;
  private final RulesModel rules;
  private final ElicitModel meetings;
  private final LearningModel learning;
  private final ShellModel model = new ShellModel();
  private final List<Page> pages;
  private final LedgerWatch ledger;
  private final Slot reopening;
  private final Slot counting;
  private final Window window;
  private boolean looked;

  Workroom(Ground ground, Door door, Preferences preferences) {
    this(ground, ground.office(), door, preferences);
  }

  /** The same with an office that may be open already. */
  Workroom(Ground ground, Office office, Door door, Preferences preferences) {
    this.ground = ground;
    this.preferences = preferences;
    this.office = office;
    this.ledger = new LedgerWatch(ground, office, door, model);
    this.reopening = door.slot();
    this.review =
        new ReviewModel(office, door, preferences.setting(), preferences.drafts(), ground.clock());
    this.athletes = new AthletesModel(new Register(office), door);
    Gym gym = ground.gym(office);
    this.strength = new StrengthModel(gym, door, preferences.setting());
    this.models = new ModelsModel(gym, door);
    this.wordings = ground.wordings(office);
    this.counting = door.idleSlot();
    this.wording = new WordingModel(wordings, door, preferences.setting());
    this.rules = new RulesModel(new RuleRoom(office), door);
    this.meetings =
        new ElicitModel(
            new MeetingRoom(office, ground.rules()),
            new GuestRoom(office),
            ground.papers(office),
            new QuestionRoom(office),
            preferences.setting(),
            door);
    this.learning = new LearningModel(new LessonRoom(office), door);
    Handover handover = handover(door);
    ReviewPage page =
        new ReviewPage(
            review,
            preferences.setting(),
            preferences.lastSeen(),
            office.today(),
            door,
            new PlannerAsking(office::running),
            handover);
    this.pages =
        List.of(
            page,
            people(handover),
            meeting(),
            deciding(),
            learning(),
            writing(door),
            lifting(),
            cards(),
            audit(),
            settings());
    this.window = new Window(preferences, model, pages, steps());
    page.onSearch(window.shell()::openPalette);
    page.texts(
        wordings,
        place -> {
          wording.go(place);
          go(WordingPage.class);
        });
    listen();
  }

  private Page writing(Door door) {
    return new LaterPage<>(
        WordingPage.class,
        WordingPage::title,
        WordingPage.ICON,
        () ->
            new WordingPage(
                wording,
                preferences.setting(),
                preferences.lastSeen(),
                office.today(),
                door,
                new PlannerAsking(ground.rules()::running),
                () -> go(WordingPage.class)));
  }

  private Handover handover(Door door) {
    Handover handover =
        new Handover(
            ground.printery(office),
            door,
            preferences.setting(),
            () -> window().shell().root().getScene());
    handover.onSaid(sentence -> window().shell().toasts().say(sentence));
    return handover;
  }

  private Page lifting() {
    return new LaterPage<>(
        StrengthPage.class,
        StrengthPage::title,
        StrengthPage.ICON,
        () ->
            new StrengthPage(
                strength,
                preferences.setting(),
                () -> go(StrengthPage.class),
                () -> go(ModelsPage.class)));
  }

  private Page people(Handover handover) {
    return new LaterPage<>(
        AthletesPage.class,
        AthletesPage::title,
        AthletesPage.ICON,
        () ->
            new AthletesPage(
                athletes,
                preferences.setting(),
                ground.clock().getZone(),
                () -> go(AthletesPage.class),
                this::openPlan,
                handover));
  }

  /** An athlete's plan for review. */
  private void openPlan(String athleteId) {
    go(ReviewPage.class);
    review.select(athleteId);
  }

  private Page meeting() {
    return new LaterPage<>(
        ElicitPage.class,
        ElicitPage::title,
        ElicitPage.ICON,
        () -> new ElicitPage(meetings, () -> go(ElicitPage.class)));
  }

  private Page deciding() {
    return new LaterPage<>(
        RulesPage.class,
        RulesPage::title,
        RulesPage.ICON,
        () ->
            new RulesPage(rules, preferences.setting(), office.today(), () -> go(RulesPage.class)));
  }

  private Page learning() {
    return new LaterPage<>(
        LearningPage.class,
        LearningPage::title,
        LearningPage.ICON,
        () -> new LearningPage(learning, preferences.setting(), () -> go(LearningPage.class)));
  }

  private Page cards() {
    return new LaterPage<>(
        ModelsPage.class,
        ModelsPage::title,
        ModelsPage.ICON,
        () -> new ModelsPage(models, preferences.setting(), () -> go(ModelsPage.class)));
  }

  private Page audit() {
    return ledger.page(preferences.setting(), () -> go(AuditPage.class), this::openAthlete);
  }

  private Page settings() {
    return new SettingsPage(
        preferences,
        new Places(Optional.ofNullable(ground.folder())),
        this::keys,
        () -> window.shell().everywhereUsual());
  }

  /** What can be done on each page, with the keys that Cairn comes with. */
  private SequencedMap<String, List<Command>> keys() {
    SequencedMap<String, List<Command>> all = new LinkedHashMap<>();
    pages.stream()
        .filter(page -> !page.apart())
        .forEach(page -> all.put(page.name(), page.commands()));
    return all;
  }

  /** Brings somebody's plan to the front. */
  private void openAthlete(String athleteId) {
    go(ReviewPage.class);
    review.select(athleteId);
  }

  private void listen() {
    model.coach().set(office.coach().name());
    review.steps().subscribe(now -> tellSteps());
    review.modifying().steps().undoName().subscribe(name -> tellSteps());
    review.modifying().steps().redoName().subscribe(name -> tellSteps());
    review.onSaid(this::say);
    review.readOnly().subscribe(why -> tellSaving());
    review.failure().subscribe(why -> tellSaving());
    review.open().subscribe(now -> look(now != null));
    review.failure().subscribe(now -> look(now != null && review.waiting().get() != null));
    review
        .waiting()
        .subscribe(now -> {
          ledger.count();
          count();
        });
    pages.forEach(one -> one.heardBy(hearer(one)));
    window.shell().current().subscribe(Page::shown);
    review.onBack(() -> pages.forEach(Page::refresh));
    ledger.onChanged(this::readAgain);
    model.again().set(this::reopen);
  }

  /** Once there is something to see, the ledger is looked over. */
  private void look(boolean something) {
    if (something && !looked) {
      looked = true;
      ledger.look();
    }
  }

  /** Brings an entry of the ledger to the front. */
  void openEntry(long number) {
    go(AuditPage.class);
    ledger.audit().goTo(number);
  }

  /** Something changed that this window did not do. */
  private void readAgain() {
    review.refresh();
    pages.forEach(Page::refresh);
  }

  /** The window has the focus again. */
  void glance() {
    ledger.glance();
  }

  /** Opens the workspace anew: to write if nobody else does now, and as it lies there now. */
  private void reopen() {
    String athlete = review.selected().get();
    reopening.ask(
        errand -> {
          office.reopen(errand.cancel());
          return athlete;
        },
        opened -> {
          review.start(opened);
          pages.forEach(Page::refresh);
          ledger.look();
        },
        failure -> window.shell().toasts().say(failure.sentence()));
  }

  /** Edits of a plan in hand come before what was saved. */
  private void tellSteps() {
    String undo = review.modifying().steps().undoName().get();
    String redo = review.modifying().steps().redoName().get();
    model.undo().set(undo.isEmpty() ? StepWords.of(review.steps().get().undo()) : undo);
    model.redo().set(redo.isEmpty() ? StepWords.of(review.steps().get().redo()) : redo);
  }

  private Page.Hearer hearer(Page speaking) {
    return new Page.Hearer() {
      @Override
      public void did(String sentence) {
        window.shell().toasts().say(sentence, review::undo);
      }

      @Override
      public void told(String sentence) {
        window.shell().toasts().say(sentence);
      }

      @Override
      public void changed() {
        review.refresh();
        ledger.count();
        pages.stream().filter(one -> !one.equals(speaking)).forEach(Page::refresh);
      }
    };
  }

  /** Brings a page to the front. */
  void go(Class<? extends Page> kind) {
    window.shell().show(kind);
  }

  AthletesModel athletes() {
    return athletes;
  }

  StrengthModel strength() {
    return strength;
  }

  LedgerWatch ledger() {
    return ledger;
  }

  ModelsModel models() {
    return models;
  }

  WordingModel wording() {
    return wording;
  }

  ElicitModel meetings() {
    return meetings;
  }

  LearningModel lessons() {
    return learning;
  }

  RulesModel rules() {
    return rules;
  }

  Window window() {
    return window;
  }

  ReviewModel review() {
    return review;
  }

  Preferences preferences() {
    return preferences;
  }

  /** Opens the workspace at the athlete who was open last. */
  void start() {
    review.start(preferences.lastSeen().athlete().get());
  }

  private Steps steps() {
    return new Steps() {
      @Override
      public void undo() {
        review.undo();
      }

      @Override
      public void redo() {
        review.redo();
      }
    };
  }

  private void tellSaving() {
    boolean closed = review.failure().get() != null && review.waiting().get() == null;
    boolean readOnly = !review.readOnly().get().isEmpty();
    model.readOnly().set(review.readOnly().get());
    model.saving().set(closed ? Saving.CLOSED : readOnly ? Saving.READ_ONLY : Saving.SAVED);
  }

  private void say(Said said) {
    if (said.undo()) {
      window.shell().toasts().say(said.sentence(), review::undo);
    } else {
      window.shell().toasts().say(said.sentence());
    }
  }

  /** How much left this machine today. */
  private void count() {
    if (review.waiting().get() != null) {
      counting.ask(
          errand -> wordings.sentToday(),
          sent -> model.sentToday().set(sent),
          failure -> model.sentToday().set(ShellModel.UNKNOWN));
    }
  }

  @Override
  public void close() {
    office.close();
  }
}
