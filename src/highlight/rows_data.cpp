// SPDX-License-Identifier: MIT
#include "highlight/lexers.hpp"
#include "highlight/quotes.hpp"
#include "highlight/rows.hpp"

namespace daybook::highlight {
namespace {

constexpr std::array k_sql_quotes{Quote{"'", "'", Reach::text, '\0'},
                                  Quote{"\"", "\"", Reach::line, '\0'},
                                  Quote{"`", "`", Reach::line, '\0'}};
constexpr std::array k_toml_quotes{Quote{"\"\"\"", "\"\"\"", Reach::text},
                                   Quote{"'''", "'''", Reach::text, '\0'}, Quote{"\"", "\""},
                                   Quote{"'", "'", Reach::line, '\0'}};
constexpr std::array k_graphql_quotes{Quote{"\"\"\"", "\"\"\"", Reach::text}, Quote{"\"", "\""}};
constexpr std::array k_hcl_quotes{Quote{"\"", "\"", Reach::line, '\\', Holes::dollar}};
constexpr std::array k_nix_quotes{Quote{"''", "''", Reach::text, '\0', Holes::dollar},
                                  Quote{"\"", "\"", Reach::text, '\\', Holes::dollar}};
constexpr std::array k_mongo_quotes{Quote{"\"", "\""}, Quote{"'", "'"}, Quote{"`", "`"}};

constexpr Grammar k_sql{
    .names =
        "sql postgresql postgres psql-script pgsql plpgsql mysql sqlite sqlite3 mariadb tsql "
        "plsql duckdb bigquery cql hql",
    .title = "SQL",
    .features = feature::any_case | feature::at_variable,
    .line_comments = "--",
    .block_open = "/*",
    .block_close = "*/",
    .quotes = k_sql_quotes,
    .keywords =
        "add after all alter analyze and any as asc autoincrement auto_increment before "
        "begin between by cascade case check collate column commit concurrently conflict "
        "constraint create cross cube current database declare default deferrable delete "
        "desc describe distinct do drop each else elsif end except exclude execute exists "
        "explain extension fetch filter first following for foreign from full function "
        "generated grant group having if ignore ilike in index inner insert intersect into "
        "is join key language last lateral left like limit local lock loop materialized "
        "merge natural not nothing nulls of offset on only or order outer over partition "
        "perform policy preceding primary privileges procedure raise recursive references "
        "refresh rename replace restrict return returning returns revoke right role rollback "
        "rollup row rows schema select sequence set show similar start table temp temporary "
        "then to transaction trigger truncate type unbounded union unique unlogged update "
        "use using vacuum values view virtual when where while window with without",
    .types =
        "bigint bigserial binary bit blob bool boolean bytea char character cidr date datetime "
        "decimal double enum float geometry inet int integer interval json jsonb longtext "
        "money numeric nvarchar precision real serial smallint text time timestamp timestamptz "
        "tinyint tsvector uuid varchar varying xml",
    .constants = "true false null current_date current_time current_timestamp",
    .builtins = "avg coalesce count max min sum now"};

constexpr Grammar k_json{.names =
                             "json jsonc json5 jsonl ndjson geojson jsonld webmanifest ipynb "
                             "importmap avro",
                         .title = "JSON",
                         .features = feature::string_keys,
                         .line_comments = "//",
                         .block_open = "/*",
                         .block_close = "*/",
                         .quotes = k_c_quotes,
                         .constants = "true false null NaN Infinity"};

constexpr Grammar k_yaml{.names =
                             "yaml yml eyaml docker-compose compose openapi swagger helm k8s "
                             "kubernetes ansible cloudformation",
                         .title = "YAML",
                         .constants =
                             "true false null yes no on off True False Null Yes No On Off "
                             "TRUE FALSE NULL ~",
                         .lex = lex_yaml};
constexpr Grammar k_toml{.names = "toml cargo pyproject",
                         .title = "TOML",
                         .features = feature::long_lists,
                         .line_comments = "#",
                         .first_comments = "#",
                         .quotes = k_toml_quotes,
                         .constants = "true false inf nan",
                         .separators = "=",
                         .lex = lex_settings};
constexpr Grammar k_ini{.names =
                            "ini cfg conf config dosini editorconfig gitconfig systemd service "
                            "desktop properties env dotenv .env gitignore dockerignore",
                        .title = "Settings",
                        .first_comments = "#;!",
                        .quotes = k_c_quotes,
                        .constants = "true false yes no on off none null",
                        .separators = "=:",
                        .lex = lex_settings};
constexpr Grammar k_http{.names = "http https rest headers curl-output",
                         .title = "HTTP",
                         .first_comments = "#",
                         .quotes = k_double_quotes,
                         .keywords = "GET POST PUT PATCH DELETE HEAD OPTIONS CONNECT TRACE HTTP",
                         .constants = "true false null",
                         .separators = ":",
                         .lex = lex_settings};

constexpr Grammar k_graphql{
    .names = "graphql gql graphqls",
    .title = "GraphQL",
    .features = feature::dollar | feature::at_meta | feature::colon_keys,
    .line_comments = "#",
    .quotes = k_graphql_quotes,
    .keywords =
        "directive enum extend fragment implements input interface mutation on query "
        "repeatable scalar schema subscription type union",
    .types = "Int Float String Boolean ID",
    .constants = "true false null"};

constexpr Grammar k_protobuf{
    .names = "protobuf proto proto3 thrift capnp avdl",
    .title = "Protobuf",
    .line_comments = "//",
    .block_open = "/*",
    .block_close = "*/",
    .quotes = k_c_quotes,
    .keywords =
        "enum exception extend extensions import include map message namespace oneof option "
        "optional package public repeated required reserved returns rpc service stream "
        "struct syntax throws to typedef weak",
    .types =
        "binary bool byte bytes double fixed32 fixed64 float i16 i32 i64 int32 int64 list set "
        "sfixed32 sfixed64 sint32 sint64 string uint32 uint64 void",
    .constants = "true false"};

constexpr Grammar k_prisma{
    .names = "prisma",
    .title = "Prisma",
    .features = feature::at_meta | feature::colon_keys,
    .line_comments = "//",
    .quotes = k_double_quotes,
    .keywords = "datasource enum generator model type view",
    .types = "BigInt Boolean Bytes DateTime Decimal Float Int Json String Unsupported",
    .constants = "true false null"};

constexpr Grammar k_hcl{
    .names = "hcl terraform tf tfvars nomad packer bicep",
    .title = "HCL",
    .line_comments = "# //",
    .block_open = "/*",
    .block_close = "*/",
    .quotes = k_hcl_quotes,
    .here = "<<",
    .name_parts = "-",
    .keywords =
        "backend data dynamic else endif for if import in locals module moved output "
        "provider provisioner required_providers resource terraform variable",
    .types = "any bool list map number object set string tuple",
    .constants = "true false null",
    .builtins = "var local each count self path"};

constexpr Grammar k_nix{.names = "nix",
                        .title = "Nix",
                        .line_comments = "#",
                        .block_open = "/*",
                        .block_close = "*/",
                        .quotes = k_nix_quotes,
                        .name_parts = "-'",
                        .keywords = "assert else if in inherit let or rec then with",
                        .constants = "true false null",
                        .builtins = "builtins import map toString"};

constexpr Grammar k_cue{.names = "jsonnet libsonnet cue dhall rego starlark-config pkl",
                        .title = "",
                        .features = feature::colon_keys,
                        .line_comments = "// #",
                        .block_open = "/*",
                        .block_close = "*/",
                        .quotes = k_c_quotes,
                        .keywords =
                            "allow assert default deny else error for function if import in "
                            "importstr let local not package self some super tailstrict "
                            "then with",
                        .types = "bool bytes float int number string",
                        .constants = "true false null"};

constexpr Grammar k_queries{
    .names = "groq cypher sparql promql logql kql flux dax xquery mongodb mongo mongosh redis",
    .title = "Query",
    .features = feature::any_case | feature::at_variable | feature::dollar,
    .line_comments = "//",
    .quotes = k_mongo_quotes,
    .keywords =
        "and as asc by call contains count create delete desc detach distinct filter from "
        "get in limit match merge not on optional or order prefix remove return select set "
        "skip union unwind where with without yield let const var await project summarize",
    .constants = "true false null",
    .builtins =
        "avg count_values db defined histogram_quantile increase max min rate references "
        "sum"};

constexpr std::array k_rows{k_sql,      k_json,   k_yaml, k_toml, k_ini, k_http,   k_graphql,
                            k_protobuf, k_prisma, k_hcl,  k_nix,  k_cue, k_queries};

}  // namespace

std::span<const Grammar> data_rows() {
  return k_rows;
}

}  // namespace daybook::highlight
