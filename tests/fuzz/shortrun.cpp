// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

/// Runs a libFuzzer target without libFuzzer, for ctest: the seeds as they are, then so many mutations of them, the same ones every
/// time. Usage: PROGRAM ROUNDS SEED-FOLDER.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace {

void run(const std::string &input) { LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(input.data()), input.size()); }

/// One step of what fuzzers do: flip, insert, remove, repeat, or graft a piece of another seed.
std::string mutated(std::string input, const std::vector<std::string> &seeds, std::mt19937 &random)
{
    const auto below = [&random](size_t limit) { return limit == 0 ? 0 : size_t(random()) % limit; };
    constexpr std::array<const char *, 12> words{"<",    ">",    "</",        "&#0;", "&a;",  "\r\n",
                                                 "\x01", "<!--", "<![CDATA[", "%",    "\xff", "\"'"};
    for (size_t step = 0, steps = 1 + below(6); step < steps; ++step) {
        const size_t at = below(input.size() + 1);
        switch (below(5)) {
        case 0:
            if (at < input.size()) {
                input[at] = char(random());
            }
            break;
        case 1: input.insert(at, words[below(words.size())]); break;
        case 2: input.erase(at, below(24)); break;
        case 3: input.insert(at, input.substr(at, below(200))); break;
        default: {
            const std::string &other = seeds[below(seeds.size())];
            input.insert(at, other.substr(below(other.size() + 1), below(120)));
        }
        }
    }
    return input;
}

} // namespace

int main(int count, char **arguments)
{
    std::vector<std::string> seeds;
    if (count == 3) {
        std::vector<std::filesystem::path> files;
        for (const auto &entry : std::filesystem::directory_iterator(arguments[2])) {
            files.push_back(entry.path());
        }
        std::sort(files.begin(), files.end());
        for (const auto &file : files) {
            std::ifstream in(file, std::ios::binary);
            seeds.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
        }
    }
    if (seeds.empty()) {
        std::fputs("usage: PROGRAM ROUNDS SEED-FOLDER\n", stderr);
        return 2;
    }
    for (const std::string &seed : seeds) {
        run(seed);
    }
    std::mt19937 random(20260101);
    const long rounds = std::stol(arguments[1]);
    std::string last = seeds.front();
    for (long round = 0; round < rounds; ++round) {
        // Half the time further from the last one: several steps away from anything that makes sense.
        last = mutated(random() % 2 == 0 && last.size() < 100'000 ? last : seeds[random() % seeds.size()], seeds, random);
        run(last);
    }
    std::printf("%ld inputs from %zu seeds\n", rounds, seeds.size());
    return 0;
}
