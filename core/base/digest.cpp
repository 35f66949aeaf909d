#include "base/digest.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>

#include <fmt/format.h>
#include <nettle/base16.h>
#include <nettle/sha2.h>

#include <sys/random.h>

namespace waymark {

namespace {

using SixteenBytes = std::array<std::uint8_t, 16>;

std::string hexOf(const std::uint8_t* bytes, std::size_t count)
{
    std::string hex(BASE16_ENCODE_LENGTH(count), '\0');
    base16_encode_update(hex.data(), count, bytes);
    return hex;
}

SixteenBytes randomBytes()
{
    SixteenBytes bytes{};
    // Never short for so few bytes once the generator is seeded; without randomness two writers could be mistaken for one.
    if (::getrandom(bytes.data(), bytes.size(), 0) != static_cast<ssize_t>(bytes.size())) std::abort();
    return bytes;
}

bool isHexDigit(char letter)
{
    return (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'f');
}

}   // namespace

std::string sha256(std::string_view bytes)
{
    sha256_ctx context;
    sha256_init(&context);
    sha256_update(&context, bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data()));
    std::array<std::uint8_t, SHA256_DIGEST_SIZE> digest{};
    sha256_digest(&context, digest.size(), digest.data());
    return hexOf(digest.data(), digest.size());
}

std::string newUuid()
{
    SixteenBytes bytes = randomBytes();
    bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0F) | 0x40);
    bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3F) | 0x80);
    const std::string hex = hexOf(bytes.data(), bytes.size());
    return fmt::format(
        "{}-{}-{}-{}-{}", hex.substr(0, 8), hex.substr(8, 4), hex.substr(12, 4), hex.substr(16, 4), hex.substr(20));
}

bool isUuid(std::string_view text)
{
    constexpr std::string_view Form = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
    const auto fits = [](char letter, char form) { return form == '-' ? letter == '-' : isHexDigit(letter); };
    return text.size() == Form.size() && std::equal(text.begin(), text.end(), Form.begin(), fits);
}

std::string newSalt()
{
    const SixteenBytes bytes = randomBytes();
    return hexOf(bytes.data(), bytes.size());
}

bool isHex(std::string_view text, std::size_t digits)
{
    return text.size() == digits && std::all_of(text.begin(), text.end(), isHexDigit);
}

std::string bytesOfHex(std::string_view hex)
{
    if (hex.size() % 2 != 0 || !isHex(hex, hex.size())) return {};
    std::string bytes(BASE16_DECODE_LENGTH(hex.size()), '\0');
    base16_decode_ctx context;
    base16_decode_init(&context);
    std::size_t count = bytes.size();
    base16_decode_update(&context, &count, reinterpret_cast<std::uint8_t*>(bytes.data()), hex.size(), hex.data());
    bytes.resize(count);
    return bytes;
}

}   // namespace waymark
