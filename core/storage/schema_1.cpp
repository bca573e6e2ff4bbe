// SPDX-License-Identifier: Apache-2.0
#include "storage/schema.h"

namespace metronet {

// Frozen: a file is only read when its schema is this text, byte for byte. Another field means another
// schema. Columns are the fields of the records in their order. The primary key stands first everywhere:
// SQLite 3.40 reports damage in sound tables that have it elsewhere. Places are bounded so that differences
// of two never overflow.
const std::string_view schema1 = R"sql(CREATE TABLE meta (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE project (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  changed_at INTEGER NOT NULL,
  version TEXT NOT NULL,
  languages TEXT NOT NULL,
  logo TEXT NOT NULL,
  style_line_width INTEGER NOT NULL CHECK (style_line_width BETWEEN -1000000000 AND 1000000000),
  style_lane_gap INTEGER NOT NULL CHECK (style_lane_gap BETWEEN -1000000000 AND 1000000000),
  style_text_size INTEGER NOT NULL CHECK (style_text_size BETWEEN -1000000000 AND 1000000000),
  style_corner_radius INTEGER NOT NULL CHECK (style_corner_radius BETWEEN -1000000000 AND 1000000000),
  sheet_width INTEGER NOT NULL CHECK (sheet_width BETWEEN 0 AND 1000000000),
  sheet_height INTEGER NOT NULL CHECK (sheet_height BETWEEN 0 AND 1000000000),
  title_position_x INTEGER CHECK (title_position_x BETWEEN -1000000000 AND 1000000000),
  title_position_y INTEGER CHECK (title_position_y BETWEEN -1000000000 AND 1000000000),
  legend_position_x INTEGER CHECK (legend_position_x BETWEEN -1000000000 AND 1000000000),
  legend_position_y INTEGER CHECK (legend_position_y BETWEEN -1000000000 AND 1000000000),
  uptake_target INTEGER,
  uptake_by TEXT NOT NULL,
  licence TEXT NOT NULL,
  text_metrics TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE project_text (
  project BLOB NOT NULL REFERENCES project DEFERRABLE INITIALLY DEFERRED,
  field TEXT NOT NULL CHECK (field IN ('title', 'subtitle')),
  lang TEXT NOT NULL CHECK (lang <> ''),
  text TEXT NOT NULL CHECK (text <> ''),
  PRIMARY KEY (project, field, lang)
) STRICT, WITHOUT ROWID;
CREATE TABLE project_external_id (
  project BLOB NOT NULL REFERENCES project DEFERRABLE INITIALLY DEFERRED,
  source TEXT NOT NULL,
  external_id TEXT NOT NULL,
  PRIMARY KEY (project, source)
) STRICT, WITHOUT ROWID;
CREATE TABLE academy (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  changed_at INTEGER NOT NULL,
  code TEXT NOT NULL,
  region TEXT NOT NULL,
  province TEXT NOT NULL,
  place TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('pipeline', 'active', 'paused')),
  logo TEXT NOT NULL,
  contact TEXT NOT NULL,
  uptake_target INTEGER,
  notes TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE academy_text (
  academy BLOB NOT NULL REFERENCES academy DEFERRABLE INITIALLY DEFERRED,
  field TEXT NOT NULL CHECK (field IN ('name')),
  lang TEXT NOT NULL CHECK (lang <> ''),
  text TEXT NOT NULL CHECK (text <> ''),
  PRIMARY KEY (academy, field, lang)
) STRICT, WITHOUT ROWID;
CREATE TABLE academy_external_id (
  academy BLOB NOT NULL REFERENCES academy DEFERRABLE INITIALLY DEFERRED,
  source TEXT NOT NULL,
  external_id TEXT NOT NULL,
  PRIMARY KEY (academy, source)
) STRICT, WITHOUT ROWID;
CREATE TABLE line (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  changed_at INTEGER NOT NULL,
  code TEXT NOT NULL,
  badge TEXT NOT NULL,
  colour TEXT NOT NULL CHECK (colour GLOB '#[0-9A-F][0-9A-F][0-9A-F][0-9A-F][0-9A-F][0-9A-F]'),
  pattern TEXT NOT NULL CHECK (pattern IN ('solid', 'dashed', 'dotted', 'hollow')),
  theme TEXT NOT NULL,
  sector TEXT NOT NULL,
  skills_profile_name TEXT NOT NULL,
  skills_profile_validation TEXT NOT NULL CHECK (skills_profile_validation IN ('draft', 'validated', 'withdrawn')),
  skills_profile_date TEXT NOT NULL,
  lead_academy BLOB REFERENCES academy DEFERRABLE INITIALLY DEFERRED,
  status TEXT NOT NULL CHECK (status IN ('idea', 'draft', 'ready', 'withdrawn')),
  notes TEXT NOT NULL,
  stacking_layer TEXT NOT NULL,
  stacking_locked INTEGER NOT NULL CHECK (stacking_locked IN (0, 1)),
  stacking_group BLOB CHECK (length(stacking_group) = 16),
  stacking_z INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE line_text (
  line BLOB NOT NULL REFERENCES line DEFERRABLE INITIALLY DEFERRED,
  field TEXT NOT NULL CHECK (field IN ('name', 'target_group')),
  lang TEXT NOT NULL CHECK (lang <> ''),
  text TEXT NOT NULL CHECK (text <> ''),
  PRIMARY KEY (line, field, lang)
) STRICT, WITHOUT ROWID;
CREATE TABLE line_external_id (
  line BLOB NOT NULL REFERENCES line DEFERRABLE INITIALLY DEFERRED,
  source TEXT NOT NULL,
  external_id TEXT NOT NULL,
  PRIMARY KEY (line, source)
) STRICT, WITHOUT ROWID;
CREATE TABLE station (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  changed_at INTEGER NOT NULL,
  code TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('station', 'waypoint')),
  outcomes TEXT NOT NULL,
  stage TEXT NOT NULL CHECK (stage IN ('', 'discover', 'deepen', 'apply')),
  minutes INTEGER,
  component TEXT NOT NULL CHECK (component IN ('', 'consultation', 'excursion', 'external', 'independent_study', 'learning_community', 'lecture', 'practical', 'project', 'skills_training', 'tutorial', 'workshop', 'x-masterclass', 'x-experience', 'x-elearning', 'x-in_company', 'x-other')),
  delivery TEXT NOT NULL CHECK (delivery IN ('', 'blended', 'coil', 'hybrid', 'joint_delivery', 'online', 'presential', 'project_based', 'research_lab_based', 'work_based')),
  assessment TEXT NOT NULL CHECK (assessment IN ('', 'unknown', 'test_on_paper', 'digital_test', 'life_skills_test', 'oral_test', 'portfolio_assessment')),
  languages TEXT NOT NULL,
  max_participants INTEGER,
  owner BLOB REFERENCES academy DEFERRABLE INITIALLY DEFERRED,
  skills TEXT NOT NULL,
  level TEXT NOT NULL,
  link TEXT NOT NULL,
  dates TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('idea', 'draft', 'ready', 'withdrawn')),
  version TEXT NOT NULL,
  scope TEXT NOT NULL CHECK (scope IN ('national_core', 'regional_variant')),
  variant_of BLOB REFERENCES station DEFERRABLE INITIALLY DEFERRED,
  notes TEXT NOT NULL,
  position_x INTEGER NOT NULL CHECK (position_x BETWEEN -1000000000 AND 1000000000),
  position_y INTEGER NOT NULL CHECK (position_y BETWEEN -1000000000 AND 1000000000),
  marker TEXT NOT NULL CHECK (marker IN ('auto', 'dot', 'ring', 'start', 'terminus', 'capsule')),
  label_side TEXT NOT NULL CHECK (label_side IN ('auto', 'n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw')),
  label_angle INTEGER NOT NULL,
  label_offset_x INTEGER CHECK (label_offset_x BETWEEN -1000000000 AND 1000000000),
  label_offset_y INTEGER CHECK (label_offset_y BETWEEN -1000000000 AND 1000000000),
  label_size INTEGER CHECK (label_size BETWEEN -1000000000 AND 1000000000),
  label_width INTEGER CHECK (label_width BETWEEN -1000000000 AND 1000000000),
  pinned INTEGER NOT NULL CHECK (pinned IN (0, 1)),
  stacking_layer TEXT NOT NULL,
  stacking_locked INTEGER NOT NULL CHECK (stacking_locked IN (0, 1)),
  stacking_group BLOB CHECK (length(stacking_group) = 16),
  stacking_z INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE station_text (
  station BLOB NOT NULL REFERENCES station DEFERRABLE INITIALLY DEFERRED,
  field TEXT NOT NULL CHECK (field IN ('title', 'short_label', 'description', 'target_group')),
  lang TEXT NOT NULL CHECK (lang <> ''),
  text TEXT NOT NULL CHECK (text <> ''),
  PRIMARY KEY (station, field, lang)
) STRICT, WITHOUT ROWID;
CREATE TABLE station_offered_by (
  station BLOB NOT NULL REFERENCES station DEFERRABLE INITIALLY DEFERRED,
  ord INTEGER NOT NULL CHECK (ord >= 0),
  item BLOB NOT NULL REFERENCES academy DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (station, ord)
) STRICT, WITHOUT ROWID;
CREATE TABLE station_external_id (
  station BLOB NOT NULL REFERENCES station DEFERRABLE INITIALLY DEFERRED,
  source TEXT NOT NULL,
  external_id TEXT NOT NULL,
  PRIMARY KEY (station, source)
) STRICT, WITHOUT ROWID;
CREATE TABLE branch (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  changed_at INTEGER NOT NULL,
  line BLOB NOT NULL REFERENCES line DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('trunk', 'branch', 'ring')),
  name TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE stop (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  branch BLOB NOT NULL REFERENCES branch DEFERRABLE INITIALLY DEFERRED,
  ord INTEGER NOT NULL CHECK (ord >= 0),
  station BLOB NOT NULL REFERENCES station DEFERRABLE INITIALLY DEFERRED,
  call TEXT NOT NULL CHECK (call IN ('calls', 'skippable', 'passes')),
  UNIQUE (branch, ord)
) STRICT, WITHOUT ROWID;
CREATE TABLE requirement (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  changed_at INTEGER NOT NULL,
  station BLOB NOT NULL REFERENCES station DEFERRABLE INITIALLY DEFERRED,
  requires BLOB NOT NULL REFERENCES station DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('required', 'recommended', 'corequisite')),
  "group" INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE track (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  changed_at INTEGER NOT NULL,
  "from" BLOB NOT NULL REFERENCES station DEFERRABLE INITIALLY DEFERRED,
  "to" BLOB NOT NULL REFERENCES station DEFERRABLE INITIALLY DEFERRED,
  bend TEXT NOT NULL CHECK (bend IN ('auto', 'straight', 'diagonal-first', 'axis-first', 'free')),
  points TEXT NOT NULL,
  radius INTEGER CHECK (radius BETWEEN -1000000000 AND 1000000000),
  stacking_layer TEXT NOT NULL,
  stacking_locked INTEGER NOT NULL CHECK (stacking_locked IN (0, 1)),
  stacking_group BLOB CHECK (length(stacking_group) = 16),
  stacking_z INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE track_lanes (
  track BLOB NOT NULL REFERENCES track DEFERRABLE INITIALLY DEFERRED,
  ord INTEGER NOT NULL CHECK (ord >= 0),
  item BLOB NOT NULL REFERENCES line DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (track, ord)
) STRICT, WITHOUT ROWID;
CREATE TABLE zone (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  changed_at INTEGER NOT NULL,
  colour TEXT NOT NULL CHECK (colour GLOB '#[0-9A-F][0-9A-F][0-9A-F][0-9A-F][0-9A-F][0-9A-F]'),
  outline TEXT NOT NULL,
  stacking_layer TEXT NOT NULL,
  stacking_locked INTEGER NOT NULL CHECK (stacking_locked IN (0, 1)),
  stacking_group BLOB CHECK (length(stacking_group) = 16),
  stacking_z INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE zone_text (
  zone BLOB NOT NULL REFERENCES zone DEFERRABLE INITIALLY DEFERRED,
  field TEXT NOT NULL CHECK (field IN ('name')),
  lang TEXT NOT NULL CHECK (lang <> ''),
  text TEXT NOT NULL CHECK (text <> ''),
  PRIMARY KEY (zone, field, lang)
) STRICT, WITHOUT ROWID;
CREATE TABLE note (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  changed_at INTEGER NOT NULL,
  position_x INTEGER NOT NULL CHECK (position_x BETWEEN -1000000000 AND 1000000000),
  position_y INTEGER NOT NULL CHECK (position_y BETWEEN -1000000000 AND 1000000000),
  angle INTEGER NOT NULL,
  size INTEGER CHECK (size BETWEEN -1000000000 AND 1000000000),
  colour TEXT NOT NULL CHECK (colour GLOB '#[0-9A-F][0-9A-F][0-9A-F][0-9A-F][0-9A-F][0-9A-F]'),
  stacking_layer TEXT NOT NULL,
  stacking_locked INTEGER NOT NULL CHECK (stacking_locked IN (0, 1)),
  stacking_group BLOB CHECK (length(stacking_group) = 16),
  stacking_z INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE note_text (
  note BLOB NOT NULL REFERENCES note DEFERRABLE INITIALLY DEFERRED,
  field TEXT NOT NULL CHECK (field IN ('text')),
  lang TEXT NOT NULL CHECK (lang <> ''),
  text TEXT NOT NULL CHECK (text <> ''),
  PRIMARY KEY (note, field, lang)
) STRICT, WITHOUT ROWID;
CREATE TABLE image (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  changed_at INTEGER NOT NULL,
  name TEXT NOT NULL,
  hash TEXT NOT NULL,
  position_x INTEGER NOT NULL CHECK (position_x BETWEEN -1000000000 AND 1000000000),
  position_y INTEGER NOT NULL CHECK (position_y BETWEEN -1000000000 AND 1000000000),
  size_width INTEGER NOT NULL CHECK (size_width BETWEEN 0 AND 1000000000),
  size_height INTEGER NOT NULL CHECK (size_height BETWEEN 0 AND 1000000000),
  opacity INTEGER NOT NULL,
  stacking_layer TEXT NOT NULL,
  stacking_locked INTEGER NOT NULL CHECK (stacking_locked IN (0, 1)),
  stacking_group BLOB CHECK (length(stacking_group) = 16),
  stacking_z INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE sheet (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  changed_at INTEGER NOT NULL,
  name TEXT NOT NULL,
  paper_width INTEGER NOT NULL CHECK (paper_width BETWEEN 0 AND 1000000000),
  paper_height INTEGER NOT NULL CHECK (paper_height BETWEEN 0 AND 1000000000),
  language TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE sheet_lines (
  sheet BLOB NOT NULL REFERENCES sheet DEFERRABLE INITIALLY DEFERRED,
  ord INTEGER NOT NULL CHECK (ord >= 0),
  item BLOB NOT NULL REFERENCES line DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (sheet, ord)
) STRICT, WITHOUT ROWID;
CREATE TABLE sheet_academies (
  sheet BLOB NOT NULL REFERENCES sheet DEFERRABLE INITIALLY DEFERRED,
  ord INTEGER NOT NULL CHECK (ord >= 0),
  item BLOB NOT NULL REFERENCES academy DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (sheet, ord)
) STRICT, WITHOUT ROWID;
CREATE TABLE waiver (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  changed_at INTEGER NOT NULL,
  finding TEXT NOT NULL,
  reason TEXT NOT NULL,
  who TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE uptake (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  changed_at INTEGER NOT NULL,
  academy BLOB NOT NULL REFERENCES academy DEFERRABLE INITIALLY DEFERRED,
  station BLOB NOT NULL REFERENCES station DEFERRABLE INITIALLY DEFERRED,
  month TEXT NOT NULL,
  count INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE asset (
  hash TEXT PRIMARY KEY CHECK (length(hash) = 64),
  mime TEXT NOT NULL CHECK (mime IN ('image/png', 'image/jpeg', 'image/svg+xml')),
  data BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE revision (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  parent_1 BLOB REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
  parent_2 BLOB REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
  patch_1 TEXT,
  patch_2 TEXT,
  digest TEXT NOT NULL CHECK (length(digest) = 64),
  time INTEGER NOT NULL,
  author TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE merge_conflict (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  kind TEXT NOT NULL CHECK (kind IN ('edit-edit', 'delete-edit', 'delete-use', 'add-add', 'order')),
  entity_kind TEXT NOT NULL,
  entity BLOB NOT NULL CHECK (length(entity) = 16),
  field TEXT NOT NULL,
  base TEXT,
  mine TEXT,
  theirs TEXT,
  state TEXT NOT NULL CHECK (state IN ('open', 'mine', 'theirs', 'edited'))
) STRICT, WITHOUT ROWID;
)sql";

} // namespace metronet
