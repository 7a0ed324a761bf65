package dev.cairn.action;

import dev.cairn.action.athlete.AddAthletes;
import dev.cairn.action.plan.MakePlans;
import dev.cairn.action.text.AnswerConsent;
import dev.cairn.action.text.ApproveText;
import dev.cairn.action.text.Consent;
import dev.cairn.action.text.EditPassage;
import dev.cairn.action.text.Outgoing;
import dev.cairn.action.text.PlanWriter;
import dev.cairn.action.text.Provider;
import dev.cairn.action.text.RecordSent;
import dev.cairn.action.text.RemoveProvider;
import dev.cairn.action.text.RestorePassage;
import dev.cairn.action.text.SetUpProvider;
import dev.cairn.action.text.TakeWritten;
import dev.cairn.action.text.TextScene;
import dev.cairn.action.text.TextWish;
import dev.cairn.action.text.WriteTemplate;
import dev.cairn.action.text.Written;
import dev.cairn.ledger.Subject;
import dev.cairn.model.Grid;
import dev.cairn.model.wording.Author;
import dev.cairn.model.wording.Checked;
import dev.cairn.model.wording.Draft;
import dev.cairn.model.wording.Language;
import dev.cairn.model.wording.PassageKey;
import dev.cairn.trail.DamagedPlan;
import dev.cairn.trail.StoredPlan;
import dev.cairn.writing.Texts;
import dev.cairn.writing.guard.Guard;
import dev.cairn.writing.template.RememberedText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** What a coach might do with text, in any order. */
final class TextDeeds {
  private static final Map<String, TextScene> SCENES = new TreeMap<>();
  private static final List<String> HASHES = List.of("ab".repeat(32), "cd".repeat(32));
  private static final List<String> WORDS =
      List.of("Keep it calm.", "Enjoy this one.", "This week adds up to 99 km.", "Run with Anna.");
  private static final Provider OFFICE =
      Provider.at("office", Provider.Kind.OPENAI, "https://text.invalid/v1", "m", null);

  private final Random random;

  TextDeeds(Random random) {
    this.random = random;
  }

  /**
   * One of them.
   *
   * @param lasting whether it may be one that no undo takes back
   */
  Action next(String id, boolean lasting) {
    TextScene scene = SCENES.computeIfAbsent(id, TextDeeds::scene);
    PassageKey key = PassageKey.weekNote(1 + random.nextInt(3));
    return switch (random.nextInt(lasting ? 9 : 6)) {
      case 0 -> new WriteTemplate(scene, List.of(key, PassageKey.planNote()));
      case 1 -> new EditPassage(scene, key, words() + " " + id, "Maria");
      case 2 -> new RestorePassage(scene, key, random.nextInt(40));
      case 3 -> new ApproveText(scene);
      case 4 -> new SetUpProvider(OFFICE);
      case 5 -> new RemoveProvider("office");
      case 6 -> new AnswerConsent("office", consent());
      case 7 -> new RecordSent(outgoing(scene, key), id, scene.plan().hash(), null);
      default -> new TakeWritten(scene, written(scene, key));
    };
  }

  private Consent consent() {
    return random.nextBoolean() ? new Consent.WeekNotes() : new Consent.Once(hash());
  }

  private String words() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  private String hash() {
    return HASHES.get(random.nextInt(HASHES.size()));
  }

  private Written written(TextScene scene, PassageKey key) {
    Author author = new Author.Remote("office", "m", "request");
    return new Written(
        outgoing(scene, key),
        "request",
        List.of(new Checked.Refused(new Draft(key, words(), author), List.of())),
        List.of(),
        List.of(),
        new Written.Usage(1, 1, true, null),
        List.of());
  }

  private Outgoing outgoing(TextScene scene, PassageKey key) {
    TextWish wish =
        new TextWish(
            scene.writer().sheets(scene.plan()).get(key.week()),
            List.of(key),
            scene.shown(),
            "runner",
            null);
    byte[] body = ("bytes about " + scene.plan().athleteId()).getBytes(StandardCharsets.UTF_8);
    return new Outgoing(
        OFFICE,
        wish,
        "{}",
        "https://text.invalid/v1",
        body,
        hash(),
        "R-1",
        Outgoing.AnswerForm.SCHEMA,
        6,
        null,
        List.of(),
        false);
  }

  private static TextScene scene(String id) {
    Office office = new Office();
    office.act(new AddAthletes(List.of(Office.athlete("alex", id, "Name of " + id))));
    office.act(MakePlans.of(id, Office.RULES));
    Subject athlete = office.records.athlete(id);
    PlanWriter writer = new RememberedText(Texts.WRITER);
    try {
      StoredPlan plan = office.records.plan(athlete, office.records.plan(id).hash());
      return new TextScene(
          plan, writer, new Guard(), Texts.rendering(plan, Language.ENGLISH, Grid.KM));
    } catch (DamagedPlan broken) {
      throw new IllegalStateException(broken);
    }
  }
}
