/**
 * Mapping files: what they may say of a sheet, and how that becomes a {@link
 * io.github.keikaku.plan.io.tables.sheet.SheetMapping}. Whether it fits a sheet is for those who read sheets. Internal.
 */
@NullMarked
package io.github.keikaku.plan.mapping;

import org.jspecify.annotations.NullMarked;
