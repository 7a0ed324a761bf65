package dev.cairn.ui;

import dev.cairn.action.kept.Workspace;
import dev.cairn.engine.EngineVersion;
import dev.cairn.ledger.verify.Outcome;
import dev.cairn.trail.PackRef;
import dev.cairn.ui.models.ModelsModel;
import dev.cairn.ui.models.ModelsPage;
import dev.cairn.ui.office.Gym;
import dev.cairn.ui.office.Office;
import dev.cairn.ui.prefs.Preferences;
import dev.cairn.ui.review.ReviewModel;
import dev.cairn.ui.review.ReviewPage;
import dev.cairn.ui.review.Said;
import dev.cairn.ui.review.StepWords;
import dev.cairn.ui.shell.Chain;
import dev.cairn.ui.shell.LaterPage;
import dev.cairn.ui.shell.Page;
import dev.cairn.ui.shell.Saving;
import dev.cairn.ui.shell.ShellModel;
import dev.cairn.ui.shell.Steps;
import dev.cairn.ui.shell.Versions;
import dev.cairn.ui.strength.StrengthModel;
import dev.cairn.ui.strength.StrengthPage;
import dev.cairn.ui.task.Door;
import dev.cairn.ui.task.Slot;
import dev.cairn.ui.why.PlannerAsking;
import java.util.List;

/** The window with all that stands behind it, put together. */
final class Workroom implements AutoCloseable {
  private static final Chain UNKNOWN = new Chain(Chain.State.UNCHECKED, 0);

  private final Ground ground;
  private final Preferences preferences;
  private final Office office;
  private final ReviewModel review;
  private final StrengthModel strength;
  private final ModelsModel models;
  private final ShellModel model = new ShellModel();
  private final List<Page> pages;
  private final Slot looking;
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
    this.looking = door.idleSlot();
    this.review = new ReviewModel(office, door, preferences.setting(), ground.clock());
    Gym gym = ground.gym(office);
    this.strength = new StrengthModel(gym, door, preferences.setting());
    this.models = new ModelsModel(gym, door);
    ReviewPage page =
        new ReviewPage(
            review,
            preferences.setting(),
            preferences.lastSeen(),
            office.today(),
            door,
            new PlannerAsking(ground.rules()::running));
    this.pages = List.of(page, lifting(), cards());
    this.window = new Window(preferences, model, pages, steps());
    page.onSearch(window.shell()::openPalette);
    listen();
  }

  private Page lifting() {
    return new LaterPage<>(
        StrengthPage.class,
        StrengthPage::title,
        StrengthPage.ICON,
        () -> new StrengthPage(
            strength,
            preferences.setting(),
            () -> go(StrengthPage.class),
            () -> go(ModelsPage.class)));
  }

  private Page cards() {
    return new LaterPage<>(
        ModelsPage.class,
        ModelsPage::title,
        ModelsPage.ICON,
        () -> new ModelsPage(models, preferences.setting(), () -> go(ModelsPage.class)));
  }

  private void listen() {
    model.coach().set(office.coach().name());
    review
        .steps()
        .subscribe(now -> {
          model.undo().set(StepWords.of(now.undo()));
          model.redo().set(StepWords.of(now.redo()));
        });
    review.onSaid(this::say);
    review.readOnly().subscribe(why -> tellSaving());
    review.failure().subscribe(why -> tellSaving());
    review
        .open()
        .subscribe(now -> {
          if (now != null && !looked) {
            looked = true;
            look();
          }
        });
    review.waiting().subscribe(now -> count());
    pages.forEach(one -> one.heardBy(hearer(one)));
    window.shell().current().subscribe(Page::shown);
    review.onBack(() -> pages.forEach(Page::refresh));
  }

  private Page.Hearer hearer(Page speaking) {
    return new Page.Hearer() {
      @Override
      public void did(String sentence) {
        window.shell().toasts().say(sentence, review::undo);
      }

      @Override
      public void changed() {
        review.refresh();
        count();
        pages.stream().filter(one -> !one.equals(speaking)).forEach(Page::refresh);
      }
    };
  }

  /** Brings a page to the front. */
  void go(Class<? extends Page> kind) {
    window.shell().show(kind);
  }

  StrengthModel strength() {
    return strength;
  }

  ModelsModel models() {
    return models;
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
    model.saving().set(closed ? Saving.CLOSED : readOnly ? Saving.READ_ONLY : Saving.SAVED);
  }

  private void say(Said said) {
    if (said.undo()) {
      window.shell().toasts().say(said.sentence(), review::undo);
    } else {
      window.shell().toasts().say(said.sentence());
    }
  }

  /** What the status bar says of the ledger and the rules. */
  private record Facts(Chain chain, Versions versions) {}

  /** Verified through a connection of its own, so that nobody waits for it. */
  private void look() {
    looking.ask(
        errand -> {
          try (Workspace reading = ground.workspaces().forReading(ground.folder())) {
            Outcome outcome = reading.verify(List.of(), (done, all) -> !errand.cancel().asked());
            return new Facts(chain(outcome), versions());
          }
        },
        facts -> {
          model.chain().set(facts.chain());
          model.versions().set(facts.versions());
        },
        failure -> model.chain().set(UNKNOWN));
  }

  /** What was added since the ledger was looked at was added by this very window. */
  private void count() {
    if (model.chain().get().state() == Chain.State.VERIFIED) {
      looking.ask(
          errand -> office.entries(),
          entries -> model.chain().set(new Chain(Chain.State.VERIFIED, entries)),
          failure -> model.chain().set(UNKNOWN));
    }
  }

  private static Chain chain(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Intact intact -> new Chain(Chain.State.VERIFIED, intact.entries());
      case Outcome.Broken broken -> new Chain(Chain.State.BROKEN, broken.problem().sequence());
      case Outcome.Cancelled cancelled -> UNKNOWN;
    };
  }

  private Versions versions() {
    PackRef rules = office.running().packs().getFirst();
    return new Versions(EngineVersion.CURRENT, rules.version(), rules.sha256());
  }

  @Override
  public void close() {
    office.close();
  }
}
