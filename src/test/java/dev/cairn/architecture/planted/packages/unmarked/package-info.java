/** Says what it is but not what may be null. */
package dev.cairn.architecture.planted.packages.unmarked;
