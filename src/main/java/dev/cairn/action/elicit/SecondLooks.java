package dev.cairn.action.elicit;

import dev.cairn.action.Records;
import dev.cairn.action.Refused;
import dev.cairn.action.elicit.SecondLook.Why;
import dev.cairn.action.kept.RoundSecrets;
import dev.cairn.elicit.fit.Curve;
import dev.cairn.elicit.fit.Fitting;
import dev.cairn.elicit.fit.Limits;
import dev.cairn.elicit.fit.Quantiles;
import dev.cairn.elicit.fit.Range;
import dev.cairn.elicit.meeting.Answer;
import dev.cairn.elicit.meeting.Meeting;
import dev.cairn.elicit.meeting.Participant;
import dev.cairn.elicit.meeting.Round;
import dev.cairn.elicit.meeting.Stage;
import dev.cairn.elicit.pool.Performance;
import dev.cairn.elicit.pool.Pool;
import dev.cairn.pack.meeting.Asked;
import dev.cairn.pack.meeting.MeetingQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Ranges of a meeting weighted by how coaches did on its questions with a known answer. Answers lie
 * open without names, so that it has to open the envelopes of closed rounds to see which are of one
 * coach; that stays in here, and what comes out names nobody.
 */
final class SecondLooks {
  private static final double TENTH = 0.1;
  private static final int FEWEST_COACHES = 2;

  private final Records records;
  private final MeetingRecords meetings;
  private final RoundSecrets secrets;
  private final Meeting meeting;

  SecondLooks(Records records, MeetingRecords meetings, RoundSecrets secrets, Meeting meeting) {
    this.records = records;
    this.meetings = meetings;
    this.secrets = secrets;
    this.meeting = meeting;
  }

  /** Empty where the question asks for no range, has a known answer, or is still sealed. */
  Optional<SecondLook> of(MeetingQuestion question) {
    if (!(question.asked() instanceof Asked.Range asked)
        || asked.truth() != null
        || stage(question) == Stage.FIRST_ROUND) {
      return Optional.empty();
    }
    List<MeetingQuestion> seeds = seeds();
    if (seeds.size() < Performance.FEWEST_SEEDS) {
      return Optional.of(new SecondLook.None(Why.TOO_FEW_SEEDS, seeds.size()));
    }
    try {
      return Optional.of(weighted(question, asked, seeds));
    } catch (Refused elsewhere) {
      return Optional.of(new SecondLook.None(Why.ELSEWHERE, seeds.size()));
    }
  }

  private Stage stage(MeetingQuestion question) {
    return meetings.stage(meeting.id(), question.id());
  }

  /** Closed questions with a known answer. */
  private List<MeetingQuestion> seeds() {
    return meeting.set().questions().stream()
        .filter(one -> one.asked() instanceof Asked.Range range && range.truth() != null)
        .filter(one -> stage(one) != Stage.FIRST_ROUND)
        .toList();
  }

  private SecondLook weighted(
      MeetingQuestion question, Asked.Range asked, List<MeetingQuestion> seeds) {
    SortedMap<String, Quantiles> now = standing(question, asked);
    List<SortedMap<String, Quantiles>> known = new ArrayList<>();
    for (MeetingQuestion seed : seeds) {
      known.add(answers(seed, (Asked.Range) seed.asked(), Round.FIRST));
    }
    List<String> coaches =
        now.keySet().stream()
            .filter(coach -> known.stream().allMatch(one -> one.containsKey(coach)))
            .toList();
    if (coaches.size() < FEWEST_COACHES) {
      return new SecondLook.None(Why.TOO_FEW_COACHES, seeds.size());
    }
    List<Performance.Seed> told = new ArrayList<>();
    for (int at = 0; at < seeds.size(); at++) {
      SortedMap<String, Quantiles> answers = known.get(at);
      Asked.Range seed = (Asked.Range) seeds.get(at).asked();
      double truth = Objects.requireNonNull(seed.truth());
      told.add(
          new Performance.Seed(
              truth,
              coaches.stream().flatMap(one -> Stream.ofNullable(answers.get(one))).toList()));
    }
    List<Performance.Score> scores = Performance.of(told);
    if (scores.isEmpty()) {
      return new SecondLook.None(Why.NO_WEIGHT, seeds.size());
    }
    Limits limits = new Limits(asked.least(), asked.most());
    List<Curve> curves =
        coaches.stream()
            .flatMap(one -> Stream.ofNullable(now.get(one)))
            .map(one -> new Fitting(one, limits).best())
            .toList();
    Pool pool = new Pool(curves, scores.stream().map(Performance.Score::weight).toList());
    return new SecondLook.Weighted(
        seeds.size(),
        coaches.size(),
        now.size() - coaches.size(),
        pool.median(),
        pool.quantile(TENTH),
        pool.quantile(1 - TENTH));
  }

  /** What counts now, but for what came late: of the second round, or else of the first. */
  private SortedMap<String, Quantiles> standing(MeetingQuestion question, Asked.Range asked) {
    SortedMap<String, Quantiles> all = answers(question, asked, Round.FIRST);
    if (stage(question) == Stage.POOLED) {
      RoundId second = new RoundId(meeting.id(), question.id(), Round.SECOND);
      meeting.coaches().stream()
          .map(Participant::id)
          .filter(coach -> meetings.sealed(second, coach).isPresent())
          .forEach(coach -> all.remove(coach));
      all.putAll(answers(question, asked, Round.SECOND));
    }
    return all;
  }

  /** The ranges of a closed round, each of its coach; whoever cannot say is not among them. */
  private SortedMap<String, Quantiles> answers(
      MeetingQuestion question, Asked.Range asked, Round round) {
    Opening opening = new Opening(records, meetings, secrets, question);
    RoundId id = new RoundId(meeting.id(), question.id(), round);
    Limits limits = new Limits(asked.least(), asked.most());
    SortedMap<String, Quantiles> all = new TreeMap<>();
    for (Participant coach : meeting.coaches()) {
      Optional<byte[]> sealed = meetings.sealed(id, coach.id());
      Optional<Answer> answer =
          sealed.flatMap(one -> opening.open(id, coach, one)).flatMap(opening::fitting);
      if (answer.orElse(null) instanceof Answer.Much(Range range, _)) {
        all.put(coach.id(), range.common(limits));
      }
    }
    return all;
  }
}
