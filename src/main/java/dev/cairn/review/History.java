package dev.cairn.review;

/**
 * What happened to plans of an athlete before, and to others who asked for the same race.
 *
 * @param judged whether a coach ever judged a plan of the athlete
 * @param rejections how many plans of the athlete were rejected
 * @param daysChanged how many days differ from the plan approved last; 0 where none was
 * @param coachChanges how many changes coaches made in this plan
 * @param neighbours how many others asked for the same race
 * @param neighboursRefused for how many of them no plan could be made
 */
public record History(
    boolean judged,
    int rejections,
    int daysChanged,
    int coachChanges,
    int neighbours,
    int neighboursRefused) {
  /** A first plan of somebody nobody else is like. */
  public static final History NONE = new History(false, 0, 0, 0, 0, 0);
}
