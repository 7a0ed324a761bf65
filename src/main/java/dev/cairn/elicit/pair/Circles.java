package dev.cairn.elicit.pair;

import java.util.ArrayList;
import java.util.List;

/**
 * Choices of one coach that cannot all hold: one above another, that above a third, that above the
 * first.
 */
public final class Circles {
  private Circles() {}

  /** Three choices that go round, each lesser in the place of its greater. */
  public record Circle(Choice first, Choice second, Choice third) {}

  /**
   * Every circle of three, each once; where circles are longer there is one of three inside when
   * all pairs were asked.
   */
  public static List<Circle> in(List<Choice> choices) {
    List<Choice> strict = choices.stream().filter(choice -> !choice.tied()).toList();
    List<Circle> circles = new ArrayList<>();
    for (Choice first : strict) {
      for (Choice second : strict) {
        for (Choice third : strict) {
          boolean round =
              first.loser() == second.winner()
                  && second.loser() == third.winner()
                  && third.loser() == first.winner();
          boolean begins = first.winner() < second.winner() && first.winner() < third.winner();
          if (round && begins) {
            circles.add(new Circle(first, second, third));
          }
        }
      }
    }
    return circles;
  }
}
