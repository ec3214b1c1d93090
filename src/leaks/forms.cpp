// SPDX-License-Identifier: MIT
#include "leaks/forms.hpp"

#include <array>

namespace daybook::leaks {
namespace {

constexpr Bytes k_letters = Bytes::alphanumeric;
constexpr Bytes k_name = Bytes::alphanumeric | Bytes::word;
constexpr Bytes k_name_dot = k_name | Bytes::dot;
constexpr Bytes k_base64 = Bytes::alphanumeric | Bytes::sign;

// Of two that begin alike the longer one first.
constexpr std::array k_forms{
    TokenForm{"AKIA", Bytes::capital, 16, 16, "an AWS access key"},
    TokenForm{"ASIA", Bytes::capital, 16, 16, "an AWS access key"},
    TokenForm{"ABIA", Bytes::capital, 16, 16, "an AWS access key"},
    TokenForm{"ACCA", Bytes::capital, 16, 16, "an AWS access key"},
    TokenForm{"AKID", k_letters, 32, 32, "a Tencent Cloud access key"},
    TokenForm{"LTAI", k_letters, 16, 20, "an Alibaba Cloud access key"},
    TokenForm{"ghp_", k_letters, 36, 0, "a GitHub token"},
    TokenForm{"gho_", k_letters, 36, 0, "a GitHub token"},
    TokenForm{"ghu_", k_letters, 36, 0, "a GitHub token"},
    TokenForm{"ghs_", k_letters, 36, 0, "a GitHub token"},
    TokenForm{"ghr_", k_letters, 36, 0, "a GitHub token"},
    TokenForm{"github_pat_", k_name, 60, 0, "a GitHub token"},
    TokenForm{"glpat-", k_name_dot, 20, 0, "a GitLab token"},
    TokenForm{"gldt-", k_name, 20, 0, "a GitLab token"},
    TokenForm{"glrt-", k_name_dot, 20, 0, "a GitLab token"},
    TokenForm{"glptt-", k_name, 40, 0, "a GitLab token"},
    TokenForm{"glcbt-", k_name, 20, 0, "a GitLab token"},
    TokenForm{"glagent-", k_name, 50, 0, "a GitLab token"},
    TokenForm{"glsoat-", k_name, 20, 0, "a GitLab token"},
    TokenForm{"gloas-", k_name, 60, 0, "a GitLab token"},
    TokenForm{"xoxb-", k_name, 20, 0, "a Slack token"},
    TokenForm{"xoxp-", k_name, 20, 0, "a Slack token"},
    TokenForm{"xoxa-", k_name, 20, 0, "a Slack token"},
    TokenForm{"xoxr-", k_name, 20, 0, "a Slack token"},
    TokenForm{"xoxs-", k_name, 20, 0, "a Slack token"},
    TokenForm{"xoxo-", k_name, 20, 0, "a Slack token"},
    TokenForm{"xoxe-", k_name, 20, 0, "a Slack token"},
    TokenForm{"xoxe.xox", k_name, 20, 0, "a Slack token"},
    TokenForm{"xapp-", k_name, 30, 0, "a Slack token"},
    TokenForm{"hooks.slack.com/services/", k_letters | Bytes::sign, 40, 0, "a Slack webhook"},
    TokenForm{"discord.com/api/webhooks/", k_name | Bytes::sign, 70, 0, "a Discord webhook"},
    TokenForm{"discordapp.com/api/webhooks/", k_name | Bytes::sign, 70, 0, "a Discord webhook"},
    TokenForm{"sk_live_", k_letters, 16, 0, "a Stripe key"},
    TokenForm{"rk_live_", k_letters, 16, 0, "a Stripe key"},
    TokenForm{"whsec_", k_base64, 32, 0, "a Stripe webhook secret"},
    TokenForm{"AIza", k_name, 35, 35, "a Google API key"},
    TokenForm{"GOCSPX-", k_name, 28, 28, "a Google client secret"},
    TokenForm{"ya29.", k_name, 60, 0, "a Google access token"},
    TokenForm{"sk-ant-", k_name, 24, 0, "an Anthropic key"},
    TokenForm{"sk-proj-", k_name, 40, 0, "an OpenAI key"},
    TokenForm{"sk-svcacct-", k_name, 40, 0, "an OpenAI key"},
    TokenForm{"sk-admin-", k_name, 40, 0, "an OpenAI key"},
    TokenForm{"sk-or-v1-", Bytes::hex, 64, 64, "an OpenRouter key"},
    TokenForm{"sk-", k_letters, 32, 0, "a key of the form OpenAI gives out"},
    TokenForm{"sk.eyJ", k_name_dot, 40, 0, "a Mapbox token"},
    TokenForm{"gsk_", k_letters, 40, 0, "a Groq key"},
    TokenForm{"xai-", k_letters, 60, 0, "an xAI key"},
    TokenForm{"pplx-", k_letters, 40, 0, "a Perplexity key"},
    TokenForm{"nvapi-", k_name, 50, 0, "an NVIDIA key"},
    TokenForm{"r8_", k_letters, 37, 40, "a Replicate token"},
    TokenForm{"hf_", k_letters, 34, 40, "a Hugging Face token"},
    TokenForm{"api_org_", k_letters, 34, 40, "a Hugging Face token"},
    TokenForm{"npm_", k_letters, 36, 36, "an npm token"},
    TokenForm{"pypi-", k_name, 50, 0, "a PyPI token"},
    TokenForm{"rubygems_", Bytes::hex, 48, 48, "a RubyGems key"},
    TokenForm{"dckr_pat_", k_name, 27, 0, "a Docker token"},
    TokenForm{"SG.", k_name_dot, 60, 0, "a SendGrid key"},
    TokenForm{"xkeysib-", k_name, 64, 0, "a Brevo key"},
    TokenForm{"SK", Bytes::hex, 32, 32, "a Twilio key"},
    TokenForm{"AccountKey=", k_base64, 40, 0, "an Azure account key"},
    TokenForm{"SharedAccessKey=", k_base64, 40, 0, "an Azure access key"},
    TokenForm{"dop_v1_", Bytes::hex, 64, 64, "a DigitalOcean token"},
    TokenForm{"doo_v1_", Bytes::hex, 64, 64, "a DigitalOcean token"},
    TokenForm{"dor_v1_", Bytes::hex, 64, 64, "a DigitalOcean token"},
    TokenForm{"dapi", Bytes::hex, 32, 32, "a Databricks token"},
    TokenForm{"HRKU-AA", k_name, 50, 0, "a Heroku key"},
    TokenForm{"shpat_", Bytes::hex, 32, 32, "a Shopify token"},
    TokenForm{"shpca_", Bytes::hex, 32, 32, "a Shopify token"},
    TokenForm{"shppa_", Bytes::hex, 32, 32, "a Shopify token"},
    TokenForm{"shpss_", Bytes::hex, 32, 32, "a Shopify secret"},
    TokenForm{"lin_api_", k_letters, 40, 0, "a Linear key"},
    TokenForm{"ntn_", k_letters, 40, 0, "a Notion token"},
    TokenForm{"secret_", k_letters, 43, 43, "a Notion token"},
    TokenForm{"figd_", k_name, 40, 0, "a Figma token"},
    TokenForm{"PMAK-", k_name, 59, 59, "a Postman key"},
    TokenForm{"ATATT3", k_name | Bytes::sign, 100, 0, "an Atlassian token"},
    TokenForm{"glc_", k_base64, 32, 0, "a Grafana token"},
    TokenForm{"glsa_", k_name, 40, 0, "a Grafana token"},
    TokenForm{"sntrys_", k_name | Bytes::sign, 60, 0, "a Sentry token"},
    TokenForm{"sntryu_", Bytes::hex, 64, 64, "a Sentry token"},
    TokenForm{"pscale_tkn_", k_name_dot, 32, 0, "a PlanetScale token"},
    TokenForm{"pscale_pw_", k_name_dot, 32, 0, "a PlanetScale password"},
    TokenForm{"pul-", Bytes::hex, 40, 40, "a Pulumi token"},
    TokenForm{"tskey-auth-", k_name, 20, 0, "a Tailscale key"},
    TokenForm{"hvs.", k_name, 24, 0, "a Vault token"},
    TokenForm{"hvb.", k_name, 100, 0, "a Vault token"},
    TokenForm{"ops_eyJ", k_base64, 100, 0, "a 1Password token"},
    TokenForm{"key-", Bytes::hex, 32, 32, "a Mailgun key"},
    TokenForm{"sq0atp-", k_name, 22, 22, "a Square token"},
    TokenForm{"sq0csp-", k_name, 43, 43, "a Square secret"},
    TokenForm{"lsv2_pt_", k_name, 32, 0, "a LangSmith key"},
    TokenForm{"lsv2_sk_", k_name, 32, 0, "a LangSmith key"},
    TokenForm{"AGE-SECRET-KEY-1", Bytes::capital, 58, 58, "an age key"},
};

constexpr std::array k_named{
    NamedForm{"aws_secret_access_key", k_base64, 40, 40, "an AWS secret key"},
    NamedForm{"aws_secret_key", k_base64, 40, 40, "an AWS secret key"},
    NamedForm{"secret_access_key", k_base64, 40, 40, "an AWS secret key"},
    NamedForm{"secretaccesskey", k_base64, 40, 40, "an AWS secret key"},
    NamedForm{"twilio_auth_token", Bytes::hex, 32, 32, "a Twilio token"},
    NamedForm{"cloudflare_api_token", k_name, 40, 40, "a Cloudflare token"},
    NamedForm{"dd_api_key", Bytes::hex, 32, 32, "a Datadog key"},
    NamedForm{"heroku_api_key", k_name, 36, 0, "a Heroku key"},
    NamedForm{"wandb_api_key", Bytes::hex, 40, 40, "a Weights & Biases key"},
    NamedForm{"_authtoken", k_name, 36, 0, "a token of a package registry"},
    NamedForm{"bearer", k_name, 40, 0, "a bearer token"},
};

struct Chains {
  std::array<std::int16_t, 256> first{};
  std::array<std::int16_t, k_forms.size()> next{};
};

constexpr Chains k_chains = [] {
  Chains chains;
  chains.first.fill(-1);
  chains.next.fill(-1);
  for (std::size_t i = k_forms.size(); i-- > 0;) {
    const auto byte = static_cast<unsigned char>(k_forms[i].prefix.front());
    chains.next[i] = chains.first[byte];
    chains.first[byte] = static_cast<std::int16_t>(i);
  }
  return chains;
}();

constexpr auto k_begin_named = [] {
  std::array<bool, 256> begin{};
  for (const NamedForm& form : k_named) {
    const char low = form.name.front();
    begin[static_cast<unsigned char>(low)] = true;
    begin[static_cast<unsigned char>(text::ascii_upper(low))] = true;
  }
  return begin;
}();

}  // namespace

std::span<const TokenForm> token_forms() {
  return k_forms;
}

std::span<const NamedForm> named_forms() {
  return k_named;
}

bool may_be_named(char byte) {
  return k_begin_named[static_cast<unsigned char>(byte)];
}

std::int16_t first_form(char byte) {
  return k_chains.first[static_cast<unsigned char>(byte)];
}

std::int16_t form_after(std::int16_t form) {
  return k_chains.next[static_cast<std::size_t>(form)];
}

}  // namespace daybook::leaks
