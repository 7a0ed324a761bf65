package dev.cairn.pack.meeting;

import java.util.List;
import java.util.Optional;

/** The questions of one kind of meeting, and the runners they are about. */
public record QuestionSet(
    String id,
    int number,
    Bilingual title,
    Bilingual purpose,
    List<RunnerProfile> profiles,
    List<MeetingQuestion> questions) {
  public QuestionSet {
    profiles = List.copyOf(profiles);
    questions = List.copyOf(questions);
  }

  public Optional<RunnerProfile> profile(String letter) {
    return profiles.stream().filter(one -> one.letter().equals(letter)).findFirst();
  }

  public Optional<MeetingQuestion> question(String questionId) {
    return questions.stream().filter(one -> one.id().equals(questionId)).findFirst();
  }
}
