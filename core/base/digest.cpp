#include "base/digest.h"

#include <array>
#include <cstdint>
#include <cstdlib>

#include <fmt/format.h>
#include <nettle/base16.h>
#include <nettle/sha2.h>

#include <sys/random.h>

namespace waymark {

std::string sha256(std::string_view bytes)
{
    sha256_ctx context;
    sha256_init(&context);
    sha256_update(&context, bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data()));
    std::array<std::uint8_t, SHA256_DIGEST_SIZE> digest{};
    sha256_digest(&context, digest.size(), digest.data());

    std::string hex(BASE16_ENCODE_LENGTH(SHA256_DIGEST_SIZE), '\0');
    base16_encode_update(hex.data(), digest.size(), digest.data());
    return hex;
}

std::string newUuid()
{
    std::array<std::uint8_t, 16> bytes{};
    // Never short for so few bytes once the generator is seeded; without randomness two writers could be mistaken for one.
    if (::getrandom(bytes.data(), bytes.size(), 0) != static_cast<ssize_t>(bytes.size())) std::abort();
    bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0F) | 0x40);
    bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3F) | 0x80);

    std::string hex(BASE16_ENCODE_LENGTH(16), '\0');
    base16_encode_update(hex.data(), bytes.size(), bytes.data());
    return fmt::format(
        "{}-{}-{}-{}-{}", hex.substr(0, 8), hex.substr(8, 4), hex.substr(12, 4), hex.substr(16, 4), hex.substr(20));
}

}   // namespace waymark
