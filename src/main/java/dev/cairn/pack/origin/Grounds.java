package dev.cairn.pack.origin;

import java.time.LocalDate;
import java.util.List;

/** On what coaches agreed. */
public sealed interface Grounds {
  /** In one line, such as a decision or a list of rules shows it. */
  String brief();

  /** Who took part, as they want to be called there. */
  List<String> coaches();

  /** The day of it. */
  LocalDate on();

  /**
   * On the answers to one question of a meeting. Answers and curves have an order of their own,
   * which tells nobody who gave which.
   *
   * @param coaches who took part, as they want to be called there
   * @param set the questions that were asked
   * @param measure what the numbers are counted in
   * @param least the least that could be answered
   * @param first answers of the first round
   * @param second answers of the second; none where the first counted
   * @param judged what they come to
   */
  record Meeting(
      String meeting,
      LocalDate on,
      String facilitator,
      List<String> coaches,
      String set,
      String question,
      String title,
      String text,
      String measure,
      double least,
      double most,
      List<Given> first,
      List<Given> second,
      Judged judged)
      implements Grounds {
    public Meeting {
      coaches = List.copyOf(coaches);
      first = List.copyOf(first);
      second = List.copyOf(second);
    }

    /** The answers that counted. */
    public List<Given> counting() {
      return second.isEmpty() ? first : second;
    }

    @Override
    public String brief() {
      return "Meeting " + meeting + " of " + on + ", question " + question;
    }
  }

  /**
   * On what coaches changed in plans again and again.
   *
   * @param proposal by which it was named
   * @param title what they did
   * @param cases where they did it
   * @param counterCases where they left it, though the rule would hold
   * @param seen how many plans were judged in which the rule could have had a say
   * @param changed in how many of them a coach changed it
   * @param low where the interval of that share begins, 0 to 1
   */
  record Reviews(
      String proposal,
      LocalDate on,
      List<String> coaches,
      String title,
      List<String> cases,
      List<String> counterCases,
      int seen,
      int changed,
      double low,
      double high)
      implements Grounds {
    public Reviews {
      coaches = List.copyOf(coaches);
      cases = List.copyOf(cases);
      counterCases = List.copyOf(counterCases);
    }

    @Override
    public String brief() {
      return "Proposal " + proposal + " of " + on + ", from " + changed + " edits";
    }
  }

  /** What answers come to. */
  sealed interface Judged {}

  /**
   * Ranges, each as a curve, and all together.
   *
   * @param agreed whether it was a consensus; else the safe end of a wide band was taken
   */
  record Ranges(boolean agreed, List<Bell> curves, Together pool) implements Judged {
    public Ranges {
      curves = List.copyOf(curves);
    }
  }

  /**
   * Runners who differ in one thing: from a level on coaches change something.
   *
   * @param fact that thing
   * @param level from which on
   * @param factor the median of what each changes from there on
   * @param least the least that a coach's factor is
   */
  record Pairs(
      boolean agreed,
      String fact,
      List<Double> levels,
      double level,
      double factor,
      double least,
      double most)
      implements Judged {
    public Pairs {
      levels = List.copyOf(levels);
    }
  }

  /** Words alone: coaches said the same, and one of them wrote it as a condition. */
  record Words() implements Judged {}

  /** Marks in a template: coaches said the same of a place, and somebody wrote it as a value. */
  record Marks(List<Mark> marks) implements Judged {
    public Marks {
      marks = List.copyOf(marks);
    }
  }

  /**
   * What so many coaches as the policy asks would put at a place of a template.
   *
   * @param place such as "phase/build"
   * @param words in which they said it
   * @param count how many said so
   * @param of how many marked something
   */
  record Mark(String place, String words, int count, int of) {}
}
