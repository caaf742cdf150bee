/**
 * Plans as CSV: one file for each table and a {@code datapackage.json} that describes them, in a ZIP archive or a folder.
 * Which tables there are and how a plan lies in them is not decided here.
 */
@NullMarked
package io.github.keikaku.plan.io.csv;

import org.jspecify.annotations.NullMarked;
